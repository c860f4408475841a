#include "given/plot/plot_folder.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>

#include "given/language/chinese_test_support.hpp"
#include "given/plot/plot.hpp"
#include "given/plot/png.hpp"
#include "given/plot/svg.hpp"
#include "given/plot/xml_test_support.hpp"
#include "given/test_files.hpp"
#include "given/test_support.hpp"

namespace dnn::plot {
namespace {

namespace fs = std::filesystem;

std::string picture(const std::string& title) {
  return Svg().document(640, 400, title, "What \"" + title + "\" shows");
}

class PlotFolderTest : public testing::Test {
 protected:
  std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const Entry& entry : entries_of_page(read_text(folder / "index.html"))) {
      names.push_back(entry.name);
    }
    return names;
  }

  const TemporaryFolder temporary_;
  const fs::path root_ = temporary_.path();
};

using Names = std::vector<std::string>;

TEST_F(PlotFolderTest, WritesThePictureAndThePage) {
  PlotFolder folder(root_ / "deep" / "plots");
  const fs::path file = folder.add("cost", "Cost & more", picture("Cost"));
  EXPECT_EQ(file, root_ / "deep" / "plots" / "cost.svg");
  EXPECT_EQ(read_text(file), picture("Cost"));
  const std::string page = read_text(folder.index());
  EXPECT_EQ(count_of(page, "<h2>Cost &amp; more</h2>"), 1u);
  EXPECT_EQ(count_of(page, "alt=\"Cost &amp; more. What &quot;Cost&quot; shows\""), 1u);
  EXPECT_EQ(count_of(page, "src=\"" + data_uri("image/svg+xml", picture("Cost"))), 1u);
  EXPECT_EQ(count_of(page, "prefers-color-scheme:dark"), 1u);
  EXPECT_EQ(count_of(page, "name=\"viewport\""), 1u);
  EXPECT_EQ(count_of(page, "max-width:640px"), 1u);
  EXPECT_EQ(count_of(page, "http"), 0u);  // nothing comes from elsewhere
}

TEST_F(PlotFolderTest, ThePageHasThePicturesInOrder) {
  PlotFolder folder(root_);
  for (const char* const name : {"b", "a", "c"}) folder.add(name, name, picture(name));
  EXPECT_EQ(names_in(root_), (Names{"b", "a", "c"}));
  folder.add("b", "again", picture("new"));
  EXPECT_EQ(names_in(root_), (Names{"a", "c", "b"}));
  EXPECT_EQ(read_text(root_ / "b.svg"), picture("new"));
}

TEST_F(PlotFolderTest, WhatAnotherProgramAddedStays) {
  PlotFolder(root_).add("first", "1 < 2 &lt; 3", picture("1"));
  PlotFolder(root_).add("second", "2", picture("2"));
  PlotFolder third(root_);
  fs::remove(root_ / "second.svg");
  PlotFolder(root_).add("third", "3", picture("3"));
  EXPECT_EQ(names_in(root_), (Names{"first", "third"}));
  EXPECT_EQ(entries_of_page(read_text(third.index()))[0].title, "1 < 2 &lt; 3");
}

TEST_F(PlotFolderTest, TheSameBytesEachTime) {
  const auto page = [&] {
    PlotFolder folder(root_);
    folder.add("a", "A", picture("A"));
    folder.add("b", "B", picture("B"));
    return read_text(folder.index());
  };
  const std::string first = page();
  EXPECT_EQ(page(), first);
}

TEST_F(PlotFolderTest, NothingElseIsLeftBehind) {
  PlotFolder folder(root_);
  folder.add("a", "A", picture("A"));
  EXPECT_EQ(std::distance(fs::directory_iterator(root_), fs::directory_iterator()), 2);
}

TEST_F(PlotFolderTest, RefusesOtherNamesAndOtherText) {
  PlotFolder folder(root_);
  for (const char* const name : {"", "../a", "a b", "a.svg"}) {
    EXPECT_THROW(folder.add(name, "A", picture("A")), std::invalid_argument) << name;
  }
  EXPECT_EQ(message_of<std::invalid_argument>([&] { folder.add("a", "A", "cost"); }),
            "PlotFolder: what was added as a is no SVG document");
  EXPECT_TRUE(fs::is_empty(root_));
}

TEST_F(PlotFolderTest, AFolderThatCannotBeMadeIsNamed) {
  std::ofstream(root_ / "file") << "text";
  for (const fs::path& path : {root_ / "file", root_ / "file" / "plots"}) {
    const std::string message = message_of<std::runtime_error>([&] { PlotFolder folder(path); });
    EXPECT_TRUE(message.starts_with("cannot make the folder " + path.string() + " for pictures: "))
        << message;
    EXPECT_EQ(count_of(message, "\n"), 0u);
  }
}

TEST_F(PlotFolderTest, AFolderThatTakesNoFileIsNamedAtOnce) {
  if (!fs::exists("/proc/self")) GTEST_SKIP() << "there is no folder that root can't write into";
  const std::string message = message_of<std::runtime_error>([] { PlotFolder folder("/proc"); });
  EXPECT_TRUE(message.starts_with("cannot write into the folder /proc: ")) << message;
}

TEST_F(PlotFolderTest, WhatIsRemovedIsGoneFromPageAndFolder) {
  PlotFolder folder(root_);
  folder.add("a", "A", picture("A"));
  folder.add("b", "B", picture("B"));
  PlotFolder(root_).remove("a");
  PlotFolder(root_).remove("never_there");
  EXPECT_EQ(names_in(root_), (Names{"b"}));
  EXPECT_FALSE(fs::exists(root_ / "a.svg"));
}

TEST_F(InChinese, ThePageAndWhatIsWrongWithItsFolder) {
  const TemporaryFolder folder;
  PlotFolder(folder.path()).add("a", "代价", Svg().document(640, 400, "代价", "折线图。"));
  const std::string page = read_text(folder / "index.html");
  EXPECT_NE(page.find("<html lang=\"zh-CN\">"), std::string::npos);
  EXPECT_NE(page.find("<h1>图片</h1>"), std::string::npos);
  EXPECT_NE(page.find("alt=\"代价。折线图。\""), std::string::npos);
  EXPECT_EQ(message_of<std::runtime_error>([] { PlotFolder("/dev/null/x"); }),
            "无法建立存放图片的文件夹 /dev/null/x：不是文件夹");
}

}  // namespace
}  // namespace dnn::plot
