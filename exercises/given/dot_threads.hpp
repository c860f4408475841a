// Several threads for the large products of a training.
#pragma once

namespace dnn {

// From now on dot() shares a product of 200 * 200 * 200 multiplications or more among `count`
// threads; 0 stands for as many as the machine has cores, 1 for none but the caller's. Every number
// keeps its bits. Not to be called while another thread is in dot().
void use_threads_for_dot(unsigned count = 0);

}  // namespace dnn
