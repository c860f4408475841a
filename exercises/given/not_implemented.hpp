// What an exercise throws until it is done.
#pragma once

#include <stdexcept>
#include <string>

namespace dnn {

// Carries the name of the exercise, as the catalogue lists it.
class NotImplemented : public std::logic_error {
 public:
  explicit NotImplemented(const std::string& exercise);
  const std::string& exercise() const { return exercise_; }

 private:
  std::string exercise_;
};

}  // namespace dnn
