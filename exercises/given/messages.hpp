// What every notebook program says: of its language, of functions that end with an exception, and
// while a model is trained.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

// ---- --lang

inline constexpr Message lang_needs_value{"--lang needs a value, en or zh",
                                          "--lang 后面需要一个值，en 或 zh"};
inline constexpr Message lang_is{"--lang is '{0}', expected en or zh",
                                 "--lang 是“{0}”，应当是 en 或 zh"};

// ---- where a function of a student's ends with an exception

inline constexpr Message not_implemented{"{0} is not implemented yet", "{0} 还没有实现"};
inline constexpr Message stopped_by{"stopped by an exception: {0}", "因异常而停止：{0}"};
inline constexpr Message stopped_by_another{"stopped by an exception that isn't a std::exception",
                                            "因异常而停止，该异常不是 std::exception"};

// ---- progress

inline constexpr Message iteration_and_cost{"iteration {0}  cost {1}", "迭代 {0}  代价 {1}"};
inline constexpr Message iteration_of{"iteration {0} of {1}  cost {2}", "迭代 {0} / {1}  代价 {2}"};
inline constexpr Message rate_and_rest{"  {0} a second  {1} left", "  每秒 {0} 次  还需 {1}"};
inline constexpr Message seconds{"{0} s", "{0} 秒"};
inline constexpr Message minutes{"{0} min {1} s", "{0} 分 {1} 秒"};
inline constexpr Message hours{"{0} h {1} min", "{0} 小时 {1} 分"};

}  // namespace dnn::messages
