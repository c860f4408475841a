// How the page of --report looks. Colours are those of Okabe and Ito, as in the notebooks'
// pictures: colour-blind eyes tell them apart. Every text has a contrast of 4.5:1 or more.
#pragma once

#include <string_view>

namespace dnn {

inline constexpr std::string_view page_style = R"(
:root{color-scheme:light dark;--back:#f4f4f2;--paper:#fff;--ink:#1a1a1a;--soft:#555;--line:#d5d5d2;--link:#005a8f;--good:#00664a;--bad:#8f2d00;--code:#f2f2ef;--bar:#0072b2}
.h-5{--fill:#004a75;--mark:#fff}
.h-4{--fill:#1a74ab;--mark:#fff}
.h-3{--fill:#66aedb;--mark:#1a1a1a}
.h-2{--fill:#a6d0ea;--mark:#1a1a1a}
.h-1{--fill:#d8eaf6;--mark:#1a1a1a}
.h0{--fill:#ebebe8;--mark:#1a1a1a}
.h1{--fill:#fce4d2;--mark:#1a1a1a}
.h2{--fill:#f8c196;--mark:#1a1a1a}
.h3{--fill:#ee9450;--mark:#1a1a1a}
.h4{--fill:#b95206;--mark:#fff}
.h5{--fill:#7d2f00;--mark:#fff}
.hn{--fill:#c4c4c0;--mark:#1a1a1a}
@media screen and (prefers-color-scheme:dark){
:root{--back:#0c0e10;--paper:#16191d;--ink:#ececec;--soft:#a9afb6;--line:#3a4047;--link:#7cc4ee;--good:#35c79b;--bad:#ffb48a;--code:#20252b;--bar:#56b4e9}
.h-5{--fill:#a8dcff;--mark:#101214}
.h-4{--fill:#56aee0;--mark:#101214}
.h-3{--fill:#17689a;--mark:#fff}
.h-2{--fill:#0c4a6c;--mark:#fff}
.h-1{--fill:#123549;--mark:#fff}
.h0{--fill:#2b3138;--mark:#fff}
.h1{--fill:#46290f;--mark:#fff}
.h2{--fill:#693608;--mark:#fff}
.h3{--fill:#934a06;--mark:#fff}
.h4{--fill:#e8934a;--mark:#101214}
.h5{--fill:#ffcb9c;--mark:#101214}
.hn{--fill:#5c636b;--mark:#fff}
}
*{box-sizing:border-box}
body{margin:0 auto;padding:16px;max-width:1160px;font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;background:var(--back);color:var(--ink);overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:0 0 8px}
h2{font-size:1.25rem;margin:32px 0 12px}
h3{font-size:1.1rem;margin:0 0 4px}
h4{font-size:1rem;margin:20px 0 4px}
p{margin:8px 0}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,.box:focus-visible,pre:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{position:static}
code,pre,.code,svg text{font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
code,dd,td,th{unicode-bidi:isolate}
header,.sheet{padding:16px;border-radius:8px;background:var(--paper);margin:0 0 16px}
.total{font-size:1.25rem;font-weight:600}
.bar{display:block;width:100%;height:14px}
.bar .room{fill:var(--line)}
.bar .done{fill:var(--bar)}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:600;padding:0 0 8px}
th,td{overflow-wrap:normal;word-break:keep-all;text-align:left;vertical-align:top;padding:5px 12px 5px 0;border-top:1px solid var(--line);font-weight:400}
thead th{color:var(--soft);font-size:.875rem;border-top:0}
.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
td.number:first-child{width:2.5em}
.title,.note{color:var(--soft);font-size:.875rem}
.title{display:block}
.good{color:var(--good)}
.bad{color:var(--bad)}
.verdict{font-weight:600}
.advice{border-left:4px solid var(--bar);padding:2px 0 2px 12px;margin:12px 0}
.advice p{margin:4px 0}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:4px 16px;align-items:baseline;margin:12px 0}
dt{color:var(--soft)}
dd{margin:0;white-space:pre-wrap}
.code{font-size:.875rem}
pre{margin:0 0 12px;padding:10px;border-radius:6px;background:var(--code);font-size:.8125rem;overflow-x:auto;overflow-wrap:normal}
.box{overflow-x:auto}
.maps{display:flex;flex-wrap:wrap;gap:12px 24px;margin:8px 0}
figure{margin:0;max-width:100%}
figcaption{font-weight:600;font-size:.875rem;margin:0 0 4px}
svg{display:block}
svg text{font-size:11.5px;fill:var(--ink)}
.cells{fill:var(--fill)}
.marks{fill:none;stroke:var(--mark);stroke-width:2}
g text{fill:var(--mark)}
.mid{text-anchor:middle}
.end{text-anchor:end}
details{margin:16px 0 0}
summary{cursor:pointer;color:var(--link);width:max-content;max-width:100%}
@media (max-width:600px){
body{padding:8px}
header,.sheet{padding:10px}
th,td,thead th,td.code{padding-right:5px;font-size:.75rem}
th:last-child,td:last-child{padding-right:0}
td.number:first-child{width:auto}
.title{font-size:.75rem}
.sign{display:none}
dl{grid-template-columns:minmax(0,1fr);gap:0}
dd{margin:0 0 6px}
}
@media print{
:root{--back:#fff}
body{max-width:none;padding:0;font-size:11pt}
header,.sheet{padding:0}
.skip{display:none}
figure,tr,h3{break-inside:avoid}
h2,h3,h4{break-after:avoid}
pre{white-space:pre-wrap;border:1px solid var(--line)}
}
)";

}  // namespace dnn
