#include "test_cases/3_step_by_step/named_types.hpp"

#include <cmath>
#include <string_view>

namespace dnn {
namespace {

// dictionary["key"]
void add_entries(Values& values, const std::string& dictionary, const NamedMatrices& matrices) {
  for (const auto& [key, matrix] : matrices) values.add(dictionary + "[\"" + key + "\"]", matrix);
}

// Every value named dictionary["key"], in the order of the values.
template <typename Dictionary>
Dictionary get_entries(const Values& values, const std::string& dictionary) {
  const std::string before = dictionary + "[\"";
  const std::string_view after = "\"]";
  Dictionary matrices;
  for (const auto& [name, value] : values) {
    if (name.size() <= before.size() + after.size()) continue;
    if (!name.starts_with(before) || !name.ends_with(after)) continue;
    const std::string key = name.substr(before.size(), name.size() - before.size() - after.size());
    matrices[key] = values.matrix(name);
  }
  return matrices;
}

std::string cache_name(std::size_t index) { return "caches[" + std::to_string(index) + "]"; }

}  // namespace

void add_parameters(Values& values, const Parameters& parameters) {
  add_entries(values, "parameters", parameters);
}

Parameters get_parameters(const Values& values) {
  return get_entries<Parameters>(values, "parameters");
}

void add_gradients(Values& values, const Gradients& grads) { add_entries(values, "grads", grads); }

Gradients get_gradients(const Values& values) { return get_entries<Gradients>(values, "grads"); }

void add_linear_cache(Values& values, const std::string& prefix, const LinearCache& cache) {
  values.add(prefix + ".A", cache.A);
  values.add(prefix + ".W", cache.W);
  values.add(prefix + ".b", cache.b);
}

LinearCache get_linear_cache(const Values& values, const std::string& prefix) {
  return {values.matrix(prefix + ".A"), values.matrix(prefix + ".W"), values.matrix(prefix + ".b")};
}

void add_layer_cache(Values& values, const std::string& prefix, const LayerCache& cache) {
  add_linear_cache(values, prefix + ".linear_cache", cache.linear_cache);
  values.add(prefix + ".activation_cache", cache.activation_cache);
}

LayerCache get_layer_cache(const Values& values, const std::string& prefix) {
  return {get_linear_cache(values, prefix + ".linear_cache"),
          values.matrix(prefix + ".activation_cache")};
}

void add_caches(Values& values, const Caches& caches) {
  values.add("caches.size()", static_cast<double>(caches.size()));
  for (std::size_t i = 0; i < caches.size(); ++i) {
    add_layer_cache(values, cache_name(i), caches[i]);
  }
}

Caches get_caches(const Values& values) {
  const std::size_t count = values.count("caches.size()");
  Caches caches;  // not reserved: a wrong count ends at the first value that is missing
  for (std::size_t i = 0; i < count; ++i) {
    caches.push_back(get_layer_cache(values, cache_name(i)));
  }
  return caches;
}

void add_layer_dims(Values& values, const std::vector<std::size_t>& layer_dims) {
  Matrix row(1, layer_dims.size());
  for (std::size_t l = 0; l < layer_dims.size(); ++l) {
    row(0, l) = static_cast<double>(layer_dims[l]);
  }
  values.add("layer_dims", row);
}

std::vector<std::size_t> get_layer_dims(const Values& values) {
  constexpr double largest = 1e9;  // far more units than a layer has, and safe to convert
  const Matrix& row = values.matrix("layer_dims");
  if (row.rows() != 1) {
    throw ValueError("layer_dims has shape " + to_string(row.shape()) + ", expected one row");
  }
  std::vector<std::size_t> layer_dims;
  for (std::size_t l = 0; l < row.cols(); ++l) {
    const double size = row(0, l);
    if (!(size >= 0 && size <= largest && std::trunc(size) == size)) {
      throw ValueError("layer_dims[" + std::to_string(l) +
                       "] is not a whole number from 0 to 1000000000");
    }
    layer_dims.push_back(static_cast<std::size_t>(size));
  }
  return layer_dims;
}

void add_scale(Values& values, WeightScale scale) {
  values.add("scale", scale == WeightScale::hundredth ? "hundredth" : "over_sqrt_n_prev");
}

WeightScale get_scale(const Values& values) {
  const std::string& scale = values.text("scale");
  if (scale == "hundredth") return WeightScale::hundredth;
  if (scale == "over_sqrt_n_prev") return WeightScale::over_sqrt_n_prev;
  throw ValueError("scale is \"" + scale + "\", expected hundredth or over_sqrt_n_prev");
}

}  // namespace dnn
