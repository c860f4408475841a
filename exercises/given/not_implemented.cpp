#include "given/not_implemented.hpp"

namespace dnn {

NotImplemented::NotImplemented(const std::string& exercise)
    : std::logic_error(exercise + " is not implemented yet"), exercise_(exercise) {}

}  // namespace dnn
