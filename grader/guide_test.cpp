#include "grader/guide.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "given/language/language.hpp"
#include "grader/columns.hpp"
#include "grader/errors.hpp"
#include "grader/test_support.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

const fs::path root = DNN_SOURCE_DIR;

const Catalogue& two_exercises() {
  static const Catalogue catalogue = parse_catalogue(
      "1 5 one 1_start/01_one.cpp Title of one\n2 5 two 1_start/02_two.cpp Two\n", "catalogue.txt");
  return catalogue;
}

std::string guide_text(const std::string& name) {
  return "exercise: " + name +
         "\n"
         "title (zh): 标题\n"
         "task (en): Write it: now.\n"
         "task (zh): 写吧。\n"
         "hint 1 (en): a\nhint 1 (zh): 甲\nhint 2 (en): b\nhint 2 (zh): 乙\n"
         "hint 3 (en): c\nhint 3 (zh): 丙\n"
         "learned (en): Much.\nlearned (zh): 很多。\n";
}

std::string refusal_of(const std::string& text) {
  try {
    parse_guides(text, "guide.txt", two_exercises());
  } catch (const InputError& error) {
    return error.what();
  }
  return "";
}

// The text with one of its parts exchanged.
std::string changed(std::string text, const std::string& part, const std::string& by) {
  return text.replace(text.find(part), part.size(), by);
}

TEST(Guide, ReadsEveryFieldAndSkipsComments) {
  const Guides guides = parse_guides("# about\n\n" + guide_text("one") + "\r\n" + guide_text("two"),
                                     "guide.txt", two_exercises());
  ASSERT_EQ(guides.size(), 2U);
  EXPECT_EQ(guides.at("one").size(), 11U);
  EXPECT_EQ(guides.at("two").at("task (en)"), "Write it: now.");
}

TEST(Guide, NamesTheLineOfWhatItDoesNotKnow) {
  const std::string one = guide_text("one");
  EXPECT_EQ(refusal_of(one), "");
  EXPECT_EQ(refusal_of("#\nexercise: three\n"),
            "guide.txt:2: there is no exercise \"three\" in this assignment; "
            "exercises/catalogue.txt lists them all");
  EXPECT_EQ(refusal_of(changed(one, "hint 2 (en)", "hint 4 (en)")),
            "guide.txt:7: there is no field \"hint 4 (en)\", only exercise, title (zh), and in "
            "(en) and (zh) task, hint 1, hint 2, hint 3 and learned");
  EXPECT_EQ(refusal_of(changed(one, "hint 2 (en): b\n", "")),
            "guide.txt:1: one lacks the field \"hint 2 (en)\"");
  EXPECT_EQ(refusal_of(changed(one, "hint 2 (en)", "hint 1 (en)")),
            "guide.txt:7: \"hint 1 (en)\" of one is there twice");
  EXPECT_EQ(refusal_of(one + guide_text("two") + one),
            "guide.txt:25: exercise of one is there twice");
  EXPECT_EQ(refusal_of("task (en): x\n"),
            "guide.txt:1: a field before the first line \"exercise: NAME\"");
}

TEST(Guide, ALineWithoutAFieldOrWithoutItsTextIsRefused) {
  const std::string refused =
      "guide.txt:1: expected a field, a colon, a space and its text, as in \"task (en): Compute "
      "...\"";
  for (const char* line : {"exercise", "exercise:", "exercise: ", "exercise:one", " \n"})
    EXPECT_EQ(refusal_of(line), refused) << line;
}

class GuideOf : public testing::Test {
 protected:
  GuideOf() {
    write_text(folder_ / "catalogue.txt",
               "1 5 one 1_start/01_one.cpp Title of one\n2 5 two 1_start/02_two.cpp Two\n");
    write_text(file_, guide_text("one"));
  }
  ~GuideOf() override { speak(Language::en); }

  const TemporaryFolder folder_;
  const fs::path file_ = folder_ / "1_start" / "guide.txt";
};

TEST_F(GuideOf, SpeaksBothLanguages) {
  const Guide english = guide_of(two_exercises().front(), folder_.path());
  EXPECT_EQ(english.title, "Title of one");
  EXPECT_EQ(english.hints, (std::array<std::string, 3>{"a", "b", "c"}));
  speak(Language::zh);
  const Guide chinese = guide_of(two_exercises().front(), folder_.path());
  EXPECT_EQ(chinese.title, "标题");
  EXPECT_EQ(chinese.task, "写吧。");
  EXPECT_EQ(chinese.learned, "很多。");
}

TEST_F(GuideOf, GivesAWholeCatalogueItsTitles) {
  write_text(file_, guide_text("one") + guide_text("two"));
  Catalogue catalogue = two_exercises();
  speak_titles(catalogue, folder_.path());
  EXPECT_EQ(catalogue.front().title, "Title of one");
  speak(Language::zh);
  speak_titles(catalogue, folder_.path());
  EXPECT_EQ(catalogue.front().title, "标题");
}

TEST_F(GuideOf, NamesTheFileOfWhatIsMissing) {
  EXPECT_THROW(
      {
        try {
          guide_of(two_exercises().back(), folder_.path());
        } catch (const InputError& error) {
          EXPECT_EQ(error.what(), file_.string() +
                                      ": has no guide of two: add one that begins with "
                                      "\"exercise: two\"");
          throw;
        }
      },
      InputError);
  fs::remove(file_);
  try {
    guide_of(two_exercises().front(), folder_.path());
    FAIL() << "no error";
  } catch (const InputError& error) {
    EXPECT_EQ(std::string(error.what()).find(file_.string() + ": can't be read"), 0U);
  }
}

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++count;
  return count;
}

// ". " would be within a number or a name of C++ only without the space.
std::size_t sentences_in(const std::string& text, Language language) {
  if (language == Language::zh) return count_of(text, "。");
  return count_of(text, ". ") + (text.ends_with('.') ? 1 : 0);
}

// The guides of the course itself.
TEST(CourseGuides, EveryExerciseHasOne) {
  const Catalogue catalogue = read_catalogue(root / "exercises/catalogue.txt");
  for (const Exercise& exercise : catalogue) {
    for (const Language language : {Language::en, Language::zh}) {
      speak(language);
      try {
        const Guide guide = guide_of(exercise, root / "exercises");
        EXPECT_LE(columns_of(guide.title), language == Language::zh ? 20U : 21U) << guide.title;
        EXPECT_EQ(sentences_in(guide.learned, language), 2U)
            << exercise.name << ": " << guide.learned;
      } catch (const InputError& error) {
        ADD_FAILURE() << error.what();
      }
    }
    speak(Language::en);
  }
}

TEST(CourseGuides, NothingIsLeftOver) {
  const Catalogue catalogue = read_catalogue(root / "exercises/catalogue.txt");
  for (const Exercise& exercise : catalogue) {
    const fs::path file = root / "exercises" / exercise.assignment() / "guide.txt";
    for (const auto& [name, fields] : parse_guides(read_text(file), file.string(), catalogue)) {
      const Exercise& told = find_exercise(catalogue, name);
      EXPECT_EQ(told.assignment(), exercise.assignment()) << file << " tells of " << name;
    }
  }
}

}  // namespace
}  // namespace dnn
