#include "grader/submission.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include "grader/errors.hpp"
#include "grader/test_support.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

Catalogue two() {
  return parse_catalogue(
      "1 5 sigmoid 1_basics/01_sigmoid.cpp Sigmoid\n"
      "3 10 linear_forward 3_step_by_step/03_linear_forward.cpp Forward: linear part\n",
      "catalogue.txt");
}

Exercise sigmoid() { return two()[0]; }
Exercise linear_forward() { return two()[1]; }

std::string error_of(const fs::path& folder) {
  return message_of<InputError>([&] { Submission(folder, two()); });
}

TEST(Submission, FindsFilesUnderTheirCataloguePaths) {
  const TemporaryFolder folder;
  write_text(folder / "3_step_by_step/03_linear_forward.cpp", "nested");
  const Submission submission(folder.path(), two());
  EXPECT_EQ(submission.folder(), folder.path());
  EXPECT_EQ(submission.file_of(linear_forward()), folder / "3_step_by_step/03_linear_forward.cpp");
  EXPECT_EQ(submission.source_of(linear_forward()), "nested");
}

TEST(Submission, FindsFilesThatAreAllInOneFolder) {
  const TemporaryFolder folder;
  write_text(folder / "03_linear_forward.cpp", "flat");
  const Submission submission(folder.path(), two());
  EXPECT_EQ(submission.file_of(linear_forward()), folder / "03_linear_forward.cpp");
  EXPECT_EQ(submission.source_of(linear_forward()), "flat");
}

TEST(Submission, TheCataloguePathWinsWhenBothAreThere) {
  const TemporaryFolder folder;
  write_text(folder / "03_linear_forward.cpp", "flat");
  write_text(folder / "3_step_by_step/03_linear_forward.cpp", "nested");
  EXPECT_EQ(Submission(folder.path(), two()).source_of(linear_forward()), "nested");
}

TEST(Submission, MayMixBothWays) {
  const TemporaryFolder folder;
  write_text(folder / "01_sigmoid.cpp", "flat");
  write_text(folder / "3_step_by_step/03_linear_forward.cpp", "nested");
  const Submission submission(folder.path(), two());
  EXPECT_EQ(submission.source_of(sigmoid()), "flat");
  EXPECT_EQ(submission.source_of(linear_forward()), "nested");
}

TEST(Submission, AFileThatWasNotHandedInHasNoSourceButAPlace) {
  const TemporaryFolder folder;
  write_text(folder / "3_step_by_step/03_linear_forward.cpp", "nested");
  const Submission submission(folder.path(), two());
  EXPECT_EQ(submission.source_of(sigmoid()), std::nullopt);
  EXPECT_EQ(submission.file_of(sigmoid()), folder / "1_basics/01_sigmoid.cpp");
}

TEST(Submission, AnEmptyFileIsHandedIn) {
  const TemporaryFolder folder;
  write_text(folder / "01_sigmoid.cpp", "");
  EXPECT_EQ(Submission(folder.path(), two()).source_of(sigmoid()), "");
}

TEST(Submission, OtherFilesDoNotMatter) {
  const TemporaryFolder folder;
  write_text(folder / "01_sigmoid.cpp", "flat");
  write_text(folder / "notes.txt", "notes");
  write_text(folder / "2_planar_data/03_linear_forward.cpp", "elsewhere");
  EXPECT_EQ(Submission(folder.path(), two()).source_of(linear_forward()), std::nullopt);
}

TEST(Submission, AMissingFolderIsAnInputError) {
  EXPECT_EQ(error_of("/no/such/folder"),
            "/no/such/folder: there is no such folder; --submission names one");
}

TEST(Submission, AFileIsNoFolder) {
  const TemporaryFolder folder;
  write_text(folder / "01_sigmoid.cpp", "flat");
  EXPECT_EQ(
      error_of(folder / "01_sigmoid.cpp"),
      (folder / "01_sigmoid.cpp").string() + ": there is no such folder; --submission names one");
}

TEST(Submission, AnEmptyFolderIsAnInputError) {
  const TemporaryFolder folder;
  EXPECT_EQ(error_of(folder.path()), folder.path().string() +
                                         ": holds no exercise file, such as "
                                         "1_basics/01_sigmoid.cpp");
}

TEST(Submission, AFolderInTheFilesPlaceIsAnInputError) {
  const TemporaryFolder folder;
  fs::create_directories(folder / "01_sigmoid.cpp");
  const Submission submission(folder.path(), two());
  EXPECT_EQ(message_of<InputError>([&] { submission.source_of(sigmoid()); }),
            (folder / "01_sigmoid.cpp").string() + ": is a folder");
}

TEST(Submission, AnUnreadableFileIsAnInputError) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read every file";
  const TemporaryFolder folder;
  write_text(folder / "01_sigmoid.cpp", "flat");
  fs::permissions(folder / "01_sigmoid.cpp", fs::perms::none);
  const Submission submission(folder.path(), two());
  EXPECT_EQ(
      message_of<InputError>([&] { submission.source_of(sigmoid()); }),
      (folder / "01_sigmoid.cpp").string() + ": can't be read; is it there, and yours to read?");
}

}  // namespace
}  // namespace dnn
