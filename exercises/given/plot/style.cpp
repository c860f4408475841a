// Colours are those of Okabe and Ito, which colour-blind eyes tell apart; in dark the lighter half
// of them. No two things differ by colour alone: lines have dashes, points have shapes.
#include "given/plot/svg.hpp"

namespace dnn::plot {

std::string_view style_sheet() {
  return R"(text{font:13px system-ui,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;fill:#1a1a1a}
.title{font-size:17px;font-weight:600}
.panel{font-size:14px;font-weight:600}
.small{font-size:12px}
.middle{text-anchor:middle}
.end{text-anchor:end}
.note{fill:#8f2d00}
.paper{fill:#fff}
.grid{stroke:#e2e2e2}
.axis{stroke:#555;fill:none}
.edged{stroke:#555}
.pixels{image-rendering:optimizeSpeed;image-rendering:pixelated}
.series{fill:none;stroke-width:2;stroke-linejoin:round}
.s0{stroke:#0072b2}
.s1{stroke:#d55e00;stroke-dasharray:8 4}
.s2{stroke:#00805d;stroke-dasharray:2 3}
.s3{stroke:#a8508a;stroke-dasharray:10 3 2 3}
.s4{stroke:#1a1a1a;stroke-dasharray:4 4}
.s5{stroke:#a06f00;stroke-dasharray:14 4}
.m0{fill:#0072b2}
.m1{fill:#d55e00}
.m2{fill:#00805d}
.m3{fill:#a8508a}
.m4{fill:#1a1a1a}
.m5{fill:#a06f00}
.k0{fill:#e69f00;stroke:#4d3400;stroke-width:.9}
.k1{fill:#0072b2;stroke:#fff;stroke-width:.9}
.r0{fill:#fbd98c}
.r1{fill:#fdf0d0}
.r2{fill:#dcedf8}
.r3{fill:#a3cde8}
.boundary{fill:none;stroke:#1a1a1a;stroke-width:1.5;stroke-linejoin:round}
@media (prefers-color-scheme:dark){
text{fill:#ececec}
.note{fill:#ffb48a}
.paper{fill:#16191d}
.grid{stroke:#32373d}
.axis,.edged{stroke:#a0a6ad}
.s0{stroke:#56b4e9}
.s1{stroke:#ff9d57}
.s2{stroke:#35c79b}
.s3{stroke:#e6a3cb}
.s4{stroke:#ececec}
.s5{stroke:#f0e442}
.m0{fill:#56b4e9}
.m1{fill:#ff9d57}
.m2{fill:#35c79b}
.m3{fill:#e6a3cb}
.m4{fill:#ececec}
.m5{fill:#f0e442}
.k0{fill:#f5b93d;stroke:#000}
.k1{fill:#56b4e9;stroke:#000}
.r0{fill:#5a4212}
.r1{fill:#332a17}
.r2{fill:#15303f}
.r3{fill:#0d4a70}
.boundary{stroke:#fff}
}
)";
}

std::string_view shapes() {
  return R"(<path id="k0" class="k0" d="M0-4.6L4.3 3.2H-4.3z"/>
<circle id="k1" class="k1" r="3.7"/>
<path id="q0" class="k0" d="M0-3.5L3.2 2.3H-3.2z"/>
<circle id="q1" class="k1" r="2.7"/>
<circle id="m0" class="m0" r="3.4"/>
<path id="m1" class="m1" d="M0-4.6L4.3 3.2H-4.3z"/>
<path id="m2" class="m2" d="M-3.2-3.2H3.2V3.2H-3.2z"/>
<path id="m3" class="m3" d="M0-4.6L4.6 0L0 4.6L-4.6 0z"/>
<path id="m4" class="m4" d="M0 4.6L-4.3-3.2H4.3z"/>
<path id="m5" class="m5" d="M-1.2-4.4H1.2V-1.2H4.4V1.2H1.2V4.4H-1.2V1.2H-4.4V-1.2H-1.2z"/>
)";
}

}  // namespace dnn::plot
