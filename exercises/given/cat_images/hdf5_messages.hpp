// What is said of HDF5 files. The names of their parts are those of the HDF5 File Format
// Specification.
#pragma once

#include "given/language/message.hpp"

namespace dnn::messages {

// ---- datasets

inline constexpr Message no_dataset{"no dataset {0}; it holds {1}; give the file that has it",
                                    "没有数据集 {0}；里面是：{1}；请给出有它的文件"};
inline constexpr Message holds_nothing{"nothing", "空的"};
inline constexpr Message dataset_of_type{"dataset {0} of type {1}", "数据集 {0} 的类型是 {1}"};
inline constexpr Message dataset_of_strings{"dataset {0} of {1} strings",
                                            "数据集 {0} 有 {1} 个字符串"};
inline constexpr Message elements{"elements", "元素"};
inline constexpr Message dimensions{"{0} dimensions", "有 {0} 维"};
inline constexpr Message supported_dimensions{"supported are 1 to 4", "支持 1 到 4 维"};
inline constexpr Message dataspace_flags{"dataspace flags other than 0 and 1",
                                         "形状（dataspace）的标志不是 0 或 1"};
inline constexpr Message supported_these_two{"supported are these two", "只支持这两个"};
inline constexpr Message dimension_size{"a dimension of size {0}", "有一维的大小是 {0}"};
inline constexpr Message dimensions_hold{
    "all of them together hold 1 to {0} elements, as many as the file has bytes",
    "各维合起来有 1 到 {0} 个元素，文件有多少字节就最多有多少"};
inline constexpr Message element_kind{"elements of version and class {0}, bits {1}, {2} bytes",
                                      "元素的版本和类别是 {0}，位标志是 {1}，有 {2} 字节"};
inline constexpr Message supported_elements{
    "supported are uint8, little-endian int64 and ASCII strings of a fixed length",
    "支持 uint8、小端序的 int64 和固定长度的 ASCII 字符串"};
inline constexpr Message bytes_of_elements{"{0} bytes of elements", "元素有 {0} 字节"};
inline constexpr Message bytes_for_shape{"shape and type need {0} times {1}",
                                         "按形状和类型应当是 {0} 乘 {1}"};

// ---- object headers

inline constexpr Message message_of_type{"a message of type {0}", "类型为 {0} 的消息（message）"};
inline constexpr Message shared_message{"a shared message of type {0}",
                                        "类型为 {0} 的共享消息（message）"};
inline constexpr Message second_message{"a second message of type {0}",
                                        "第二个类型为 {0} 的消息（message）"};
inline constexpr Message supported_messages{"supported are 0, 1, 3, 5, 8, 17 and 18",
                                            "支持 0、1、3、5、8、17 和 18"};
inline constexpr Message supported_not_shared{"supported are those that aren't shared",
                                              "支持的是不共享的"};
inline constexpr Message object_has_one{"an object has one", "一个对象只有一个"};
inline constexpr Message message_count{"{0} messages", "有 {0} 个消息（message）"};
inline constexpr Message header_without{"an object header without {0}",
                                        "对象头（object header）中没有{0}"};
inline constexpr Message supported_headers{"supported are headers that have it",
                                           "支持的是有它的对象头"};

// ---- the group

inline constexpr Message file_says_bytes{"the file says that it has {0} bytes",
                                         "文件写明有 {0} 字节"};
inline constexpr Message file_has_bytes{"it has {0}", "它有 {0} 字节"};
inline constexpr Message name_beyond{"a name at {0} of the group's names",
                                     "有一个名字在全部名字的 {0} 处"};
inline constexpr Message names_have{"they have {0} bytes", "名字共有 {0} 字节"};
inline constexpr Message empty_name{"an empty name", "有一个空的名字"};
inline constexpr Message endless_name{"a name that doesn't end", "有一个没有结尾的名字"};
inline constexpr Message supported_names{"supported are 1 to {0} bytes and a zero",
                                         "支持 1 到 {0} 字节，再加一个 0"};
inline constexpr Message second_object{"a second object \"{0}\"", "第二个叫“{0}”的对象"};
inline constexpr Message names_differ{"names in a group differ", "同一组中的名字各不相同"};
inline constexpr Message one_object_more{"one object more in the group", "组里又多了一个对象"};
inline constexpr Message supported_objects{"supported are {0}", "支持 {0} 个"};
inline constexpr Message symbol_nodes{"{0} symbol nodes", "有 {0} 个符号节点（symbol node）"};

// ---- parts of a file

inline constexpr Message superblock{"a superblock", "文件头（superblock）"};
inline constexpr Message dataspace{"a dataspace", "形状（dataspace）"};
inline constexpr Message dataspace_part{"a dataspace message", "形状消息（dataspace message）"};
inline constexpr Message datatype{"a datatype", "类型（datatype）"};
inline constexpr Message datatype_part{"a datatype message", "类型消息（datatype message）"};
inline constexpr Message layout{"a layout", "布局（layout）"};
inline constexpr Message layout_part{"a layout message", "布局消息（layout message）"};
inline constexpr Message symbol_table{"a symbol table", "符号表（symbol table）"};
inline constexpr Message symbol_table_part{"a symbol table message", "符号表消息（symbol table）"};
inline constexpr Message head_of_header{"the head of an object header",
                                        "对象头（object header）的开头"};
inline constexpr Message object_header{"an object header", "对象头（object header）"};
inline constexpr Message local_heap{"a local heap", "名字堆（local heap）"};
inline constexpr Message names_of_group{"the names of a group", "一个组的名字"};
inline constexpr Message symbol_node{"a symbol node", "符号节点（symbol node）"};
inline constexpr Message entries_of_group{"the entries of a group", "一个组的各项"};
inline constexpr Message b_tree{"a B-tree", "树（B-tree）"};
inline constexpr Message children_of_b_tree{"the children of a B-tree", "树（B-tree）的子节点"};

// ---- their fields

inline constexpr Message superblock_version{"superblock version", "文件头（superblock）的版本"};
inline constexpr Message free_space_version{"free space version", "空闲空间（free space）的版本"};
inline constexpr Message root_group_version{"root group version", "根组（root group）的版本"};
inline constexpr Message shared_header_version{"shared header version",
                                               "共享对象头（shared header）的版本"};
inline constexpr Message size_of_addresses{"size of addresses", "地址的大小"};
inline constexpr Message size_of_lengths{"size of lengths", "长度的大小"};
inline constexpr Message base_address{"base address", "基地址"};
inline constexpr Message address_of_free_space{"address of free space",
                                               "空闲空间（free space）的地址"};
inline constexpr Message address_of_driver{"address of driver information", "驱动信息的地址"};
inline constexpr Message dataspace_version{"dataspace version", "形状（dataspace）的版本"};
inline constexpr Message first_bit{"first bit of a number", "数的起始位"};
inline constexpr Message number_of_bits{"number of bits", "位数"};
inline constexpr Message layout_version{"layout version", "布局（layout）的版本"};
inline constexpr Message layout_class{"layout class", "布局（layout）的类别"};
inline constexpr Message object_header_version{"object header version",
                                               "对象头（object header）的版本"};
inline constexpr Message local_heap_version{"local heap version", "名字堆（local heap）的版本"};
inline constexpr Message symbol_node_version{"symbol node version",
                                             "符号节点（symbol node）的版本"};
inline constexpr Message kind_of_symbol{"kind of symbol", "符号的种类"};
inline constexpr Message kind_of_b_tree{"kind of B-tree", "树（B-tree）的种类"};
inline constexpr Message level_of_b_tree{"level of a B-tree", "树（B-tree）的层级"};
inline constexpr Message left_neighbour{"left neighbour in a B-tree", "树（B-tree）中左邻的地址"};
inline constexpr Message right_neighbour{"right neighbour in a B-tree", "树（B-tree）中右邻的地址"};

}  // namespace dnn::messages
