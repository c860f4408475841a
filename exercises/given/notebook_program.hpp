// What the four notebook programs have in common: their language, and how they tell of a function
// that ends with an exception.
//
// What a cell prints is the notebook's own, "cost = 0.69" or "Length of caches list = 2", and stays
// as it is printed there, whatever language is spoken. All else is said by a Message.
#pragma once

#include <exception>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace dnn {

// Speaks what --lang says, en or zh, else what the locale says; returns the other arguments. Throws
// std::invalid_argument, one line, where --lang has no value or another one.
std::vector<std::string> choose_language(const std::vector<std::string>& arguments);

// What an exception says, in the language that is spoken.
std::string in_words(const std::exception& exception);

// How a student's function ended, for a handler of its exception, whatever that is: "sigmoid is not
// implemented yet", "stopped by an exception: ...".
std::string ending_in_words();

// Runs what calls a student's functions. Where an exception ends it, the last line says which, and
// the answer is false. std::system_error is passed on: a picture can't be written.
bool attempt(std::ostream& out, const std::function<void()>& step);

}  // namespace dnn
