// Two case files, and what the reader says of each when a line of it is damaged.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace dnn {

inline const std::vector<std::string> sample_lines = {
    "dnn-cases 2",                 // 1
    "exercise linear_forward",     // 2
    "cases 2",                     // 3
    "",                            // 4
    "case first",                  // 5
    "kind notebook",               // 6
    "origin seed(1): A (2,3)",     // 7
    "tolerance 0.25 0.5",          // 8
    "input A matrix 2 3",          // 9
    "1 2 3",                       // 10
    "4 5 6",                       // 11
    "input activation text relu",  // 12
    "output Z number 1.5",         // 13
    "end",                         // 14
    "",                            // 15
    "case second",                 // 16
    "kind edge",                   // 17
    "origin by hand",              // 18
    "end",                         // 19
};

inline const std::vector<std::string> sample_with_mistakes = {
    "dnn-cases 2",                    // 1
    "exercise linear_forward",        // 2
    "cases 1",                        // 3
    "mistake b_subtracted",           // 4
    "diagnosis_en b is lost.",        // 5
    "question_en Where is b?",        // 6
    "diagnosis_zh b 不见了。",        // 7
    "question_zh b 在哪里？",         // 8
    "end",                            // 9
    "mistake W_transposed",           // 10
    "diagnosis_en W is transposed.",  // 11
    "question_en Which shape?",       // 12
    "diagnosis_zh W 被转置了。",      // 13
    "question_zh 形状是什么？",       // 14
    "end",                            // 15
    "case first",                     // 16
    "kind edge",                      // 17
    "origin by hand",                 // 18
    "output Z matrix 1 2",            // 19
    "1 2",                            // 20
    "output cost number 3",           // 21
    "answer b_subtracted",            // 22
    "value Z matrix 1 2",             // 23
    "nan -inf",                       // 24
    "without cost",                   // 25
    "answer W_transposed",            // 26
    "throws ShapeError: no",          // 27
    "end",                            // 28
};

inline std::string joined(const std::vector<std::string>& lines, const std::string& end = "\n") {
  std::string text;
  for (const std::string& line : lines) text += line + end;
  return text;
}

struct LineError {
  std::size_t number;  // the line of the sample that is replaced
  std::string line;
  std::string message;  // after the name of the file
};

// Of sample_lines.
inline std::vector<LineError> damaged_lines() {
  const std::string plain_name = " can't be a name, expected 1 to 100 letters, digits and _";
  const std::string exercise_name =
      " can't be an exercise, expected 1 to 100 letters, digits and _, with single / between";
  const std::string value_name =
      " can't name a value, expected 1 to 100 letters, digits and any of _ . [ ] ( ) \"";
  const std::string text =
      " can't be a text, expected 1 to 1000 printable ASCII characters without a space at either "
      "end";
  const std::string values = R"(, expected "input", "output", "answer" or "end")";
  return {
      {1, "dnn-case 1",
       ":1: this is not a case file: it begins with \"dnn-case 1\", expected \"dnn-cases 2\""},
      {1, "dnn-cases one",
       ":1: the format version is \"one\", expected a whole number from 0 to 1000000"},
      {1, "dnn-cases 3",
       ":1: format version 3 is newer than this grader reads (2); use the grader that came with "
       "the cases"},
      {1, "dnn-cases 1", ":1: format version 1 is older than this grader reads (2)"},
      {1, "dnn-cases 2 2", ":1: \"2\" is too much on this line"},
      {2, "", ":2: this line is empty, expected \"exercise\""},
      {2, "exercise", ":2: \"\"" + exercise_name},
      {2, "exercise linear-forward", ":2: \"linear-forward\"" + exercise_name},
      {2, "exercise planar//predict", ":2: \"planar//predict\"" + exercise_name},
      {2, "exercise planar/", ":2: \"planar/\"" + exercise_name},
      {2, "exercise linear forward", ":2: \"forward\" is too much on this line"},
      {3, "case 2", ":3: \"case\" is unknown here, expected \"cases\""},
      {3, "cases -1", ":3: the number of cases is \"-1\", expected a whole number from 0 to 10000"},
      {3, "cases 10001",
       ":3: the number of cases is \"10001\", expected a whole number from 0 to 10000"},
      {3, "cases 99999999999999999999",
       ":3: the number of cases is \"99999999999999999999\", expected a whole number from 0 to "
       "10000"},
      {3, "cases 1",
       ":16: \"case second\" stands after the last of 1 cases; correct the count in line 3, or "
       "remove the text"},
      {3, "cases 3", ":20: the file ends after 2 of 3 cases; it was cut short"},
      {4, "notes", ":4: \"notes\" is unknown here, expected \"case\""},
      {5, "case a.b", ":5: \"a.b\"" + plain_name},
      {6, "kind odd", ":6: \"odd\" is not a kind of case, expected notebook, random or edge"},
      {6, "kind edge case", ":6: \"case\" is too much on this line"},
      {7, "origin", ":7: \"\"" + text},
      {7, "origin a\tb", ":7: \"a\\x09b\"" + text},
      {7, "origin\tb", ":7: \"origin\\x09b\" is unknown here, expected \"origin\""},
      {8, "tolerance 1", ":8: the absolute tolerance: \"\" is not a number"},
      {8, "tolerance -1 0", ":8: a tolerance is at least 0"},
      {8, "tolerance 1 nan",
       ":8: the absolute tolerance: \"nan\", but a case holds only finite numbers"},
      {8, "tolerance 1 1\ntolerance 1 1", ":9: the tolerance stands once, after the origin"},
      {9, "", ":9: this line is empty" + values},
      {9, "inputs A number 1", ":9: \"inputs\" is unknown here" + values},
      {9, "input A* number 1", ":9: \"A*\"" + value_name},
      {9, "input A", ":9: \"\" is not a kind of value, expected number, text or matrix"},
      {9, "input A vector 1",
       ":9: \"vector\" is not a kind of value, expected number, text or matrix"},
      {9, "input A matrix x 3",
       ":9: the number of rows is \"x\", expected a whole number from 0 to 1000000"},
      {9, "input A matrix 2",
       ":9: the number of columns is \"\", expected a whole number from 0 to 1000000"},
      {9, "input A matrix 2 3 4", ":9: \"4\" is too much on this line"},
      {9, "input A matrix 3 3", ":12: row 3 of matrix A (3, 3): \"input\" is not a number"},
      {9, "input A matrix 1 3", ":11: \"4\" is unknown here" + values},
      {9, "input A matrix 1000000 1000",
       ":9: matrix A (1000000, 1000) is too large: a file holds at most 1000000 matrix entries"},
      {9, "input A matrix 4294967296 4294967296",
       ":9: the number of rows is \"4294967296\", expected a whole number from 0 to 1000000"},
      {9, "input A matrix 1000000 1",
       ":10: row 1 of matrix A (1000000, 1) has 3 numbers, expected 1"},
      {10, "1 2", ":10: row 1 of matrix A (2, 3) has 2 numbers, expected 3"},
      {10, "1", ":10: row 1 of matrix A (2, 3) has 1 number, expected 3"},
      {10, "", ":10: row 1 of matrix A (2, 3) has 0 numbers, expected 3"},
      {11, "4 5 6 7", ":11: row 2 of matrix A (2, 3) has 4 numbers, expected 3"},
      {11, "4 5 6x", ":11: row 2 of matrix A (2, 3): \"6x\" is not a number"},
      {11, "4 +5 6", ":11: row 2 of matrix A (2, 3): \"+5\" is not a number"},
      {11, "4 5 0x10", ":11: row 2 of matrix A (2, 3): \"0x10\" is not a number"},
      {11, "4 5 1e999", ":11: row 2 of matrix A (2, 3): \"1e999\" doesn't fit a double"},
      {11, "4 5 -inf",
       ":11: row 2 of matrix A (2, 3): \"-inf\", but a case holds only finite numbers"},
      {12, "input A number 1", ":12: there are two inputs named A"},
      {12, "input t text ", ":12: \"\"" + text},
      {12, "input t text caf\xC3\xA9", ":12: \"caf\\xC3\\xA9\"" + text},
      {12, "input n number", ":12: n: \"\" is not a number"},
      {12, "input n number 1,5", ":12: n: \"1,5\" is not a number"},
      {12, "input n number 1 2", ":12: \"2\" is too much on this line"},
      {13, "output Z number 1\ninput W number 1", ":14: inputs come before outputs"},
      {13, "output Z number 1\noutput Z number 1", ":14: there are two outputs named Z"},
      {14, "end of case", ":14: \"of case\" is too much on this line"},
      {14, "case third", ":14: \"case\" is unknown here" + values},
      {16, "case first", ":16: there are two cases named first"},
      {19, "", ":19: this line is empty" + values},
      {19, "end\nmore",
       ":20: \"more\" stands after the last of 2 cases; correct the count in line "
       "3, or remove the text"},
  };
}

// Of sample_with_mistakes.
inline std::vector<LineError> damaged_mistakes() {
  const std::string in_answer = R"(, expected "value", "without", "throws", "answer" or "end")";
  return {
      {4, "mistake b subtracted", ":4: \"subtracted\" is too much on this line"},
      {5, "diagnosis b is lost.", ":5: \"diagnosis\" is unknown here, expected \"diagnosis_en\""},
      {5, "diagnosis_en",
       ":5: \"\" can't be a sentence, expected 1 to 500 bytes of UTF-8 on one line, without a "
       "space "
       "at either end"},
      {7, "diagnosis_zh \xFF",
       ":7: \"\\xFF\" can't be a sentence, expected 1 to 500 bytes of UTF-8 on one line, without a "
       "space at either end"},
      {9, "case first", ":9: \"case\" is unknown here, expected \"end\""},
      {10, "mistake b_subtracted", ":10: there are two mistakes named b_subtracted"},
      {20, "1 nan", ":20: row 1 of matrix Z (1, 2): \"nan\", but a case holds only finite numbers"},
      {22, "answer", ":22: an answer needs the names of mistakes"},
      {22, "answer b_added", ":22: \"b_added\" is no mistake of this file"},
      {22, "answer b_subtracted b_subtracted", ":22: b_subtracted has two answers in this case"},
      {26, "answer b_subtracted", ":26: b_subtracted has two answers in this case"},
      {23, "output Z matrix 1 2", ":23: \"output\" is unknown here" + in_answer},
      {25, "value Z number 1", ":25: there are two values named Z"},
      {25, "without A", ":25: this case has no output A"},
      {25, "without Z", ":25: this answer speaks twice of Z"},
      {25, "without cost\nwithout cost", ":26: this answer speaks twice of cost"},
      {25, "throws ShapeError: no",
       ":26: the answer before this line holds values and throws, expected one of them"},
      {27, "end",
       ":27: the answer before this line holds nothing, expected a value, a without or a throws"},
      {27, "throws a\nthrows b", ":28: an answer throws once"},
      {28, "end\nmistake late",
       ":29: \"mistake late\" stands after the last of 1 cases; correct the "
       "count in line 3, or remove the text"},
  };
}

}  // namespace dnn
