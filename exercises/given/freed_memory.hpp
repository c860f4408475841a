// What becomes of memory that a training has freed.
#pragma once

namespace dnn {

// A training makes and frees the same large matrices in every iteration. The C library hands such
// memory back to the system and asks for it again, page by page: most of the time of a small
// training. From here on the program keeps it for the next matrix, in large pages where the system
// has them: a matrix of 20 MB is 5000 small pages, more than a processor remembers the places of.
// Elsewhere than with glibc it does nothing.
void keep_freed_memory();

}  // namespace dnn
