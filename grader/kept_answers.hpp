// What a runner answered when it was last run. A program that computes and reaches nothing else
// gives the same answer to the same request, so what hasn't changed isn't run again.
//
// Kept are the bytes of the answer and what was printed, never a verdict: decoding, comparing and
// scoring happen anew. Only a run that ended by itself and answered twice the same is kept; what
// crashed, took too long or changed its answer runs again each time.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "grader/process/process.hpp"

namespace dnn {

class KeptAnswers {
 public:
  // Reads what `file` holds. `identity` is what an answer depends on beside the program, whose own
  // file this is. A file of another identity, one that is damaged and one that can't be read hold
  // nothing.
  KeptAnswers(std::filesystem::path file, std::string identity);
  KeptAnswers(const KeptAnswers&) = delete;
  KeptAnswers& operator=(const KeptAnswers&) = delete;

  // Whether there is an answer to the request. `result` becomes that of the run that gave it,
  // without the processor time.
  bool find(std::string_view request, ProcessResult& result) const;

  // Keeps a result that may be kept, unless it is large.
  void add(std::string_view request, const ProcessResult& result);

  // Replaces the file at once where something was added. A file that can't be written is left: then
  // the cases run again.
  void save() const;

 private:
  std::filesystem::path file_;
  std::string identity_;
  std::string read_;   // the file; entries point into it
  std::string added_;  // entries as they stand in the file
  struct Entry {
    std::string_view answer;
    std::string_view output;
  };
  std::map<std::string_view, Entry> entries_;  // those that were read, by the request
};

// Whether another run of the same program would end in the same way, as far as one run shows.
bool may_be_kept(const ProcessResult& result);

}  // namespace dnn
