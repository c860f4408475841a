// What a method throws, as a text that a case can expect; for the bindings.
#pragma once

#include <stdexcept>
#include <string>

#include "4_application/neural_network.hpp"

namespace dnn {

// "nothing", "NotFitted" or "ShapeError"; of any other exception what it says. NotImplemented
// passes through.
template <typename Action>
std::string what_is_thrown(Action action) {
  try {
    action();
    return "nothing";
  } catch (const NotImplemented&) {
    throw;
  } catch (const NotFitted&) {
    return "NotFitted";
  } catch (const ShapeError&) {
    return "ShapeError";
  } catch (const std::exception& other) {
    return std::string("another one: ") + other.what();
  }
}

}  // namespace dnn
