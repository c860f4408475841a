// What the benchmarks share: times of several things in turns, and the processor's own limit.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace dnn {

// What is timed: one call of it.
using Work = std::function<void()>;

// The one in the middle; of an even number, the upper of the two. There is at least one number.
double median(std::vector<double> numbers);

// Seconds of one call of each: the median of `rounds` rounds. A round gives each work one turn, so
// that a slow moment of the machine hits all alike. A turn is as many calls as take 10 ms or more,
// at least one; before the first round each work is called without being timed.
std::vector<double> medians_in_turns(const std::vector<Work>& works, std::size_t rounds = 9);

// Seconds of one call of one work, from 25 rounds: what a program prints for a script that
// compares.
double median_alone(const Work& work);

// Independent multiply-adds in the widest vectors of instruction_set(), fused where it has that:
// what is timed to measure the peak. With AVX2 and AVX-512 they are fused.
void multiply_adds();

// The floating-point operations of one call of multiply_adds(); an addition is one, a
// multiplication another.
double operations_of_multiply_adds();

// "AVX-512, 8 doubles at a time", for instruction_set().
std::string instruction_set_text();

}  // namespace dnn
