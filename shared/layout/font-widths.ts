/** Advance widths of the bundled Pretendard faces; made by build/font-widths.mjs, not by hand. */

export interface PackedWidths {
  readonly unitsPerEm: number
  /** Runs of code points of one width: `gap.length.width` or `gap.width` in base 36. */
  readonly runs: string
}

export const packedWidths = {
  400: {
    unitsPerEm: 2048,
    runs:
      'w.ea 0.em 0.lk 0.y4 0.yk 0.1d2 0.yo 0.bg 0.2.je 0.qs 0.zo 0.eo 0.om 0.eg 0.j0 0.xw 0.oy ' +
      '0.xe 0.z4 0.zi 0.xy 0.yw 0.ve 0.yi 0.yw 0.2.eg 0.3.zo 0.ra 0.1e2 0.10q 0.z8 0.13g 0.130 ' +
      '0.wa 0.vo 0.14c 0.146 0.dw 0.tc 0.zc 0.uc 0.1ci 0.14u 0.15c 0.ye 0.15c 0.ym 0.yk 0.ys ' +
      '0.148 0.10q 0.1g2 0.yu 0.102 0.xu 0.je 0.j0 0.je 0.p6 0.o6 0.qo 0.ug 0.xm 0.u4 0.xm 0.vg ' +
      '0.j6 0.wy 0.w0 0.2.ce 0.te 0.ce 0.1bg 0.vo 0.wa 0.2.wy 0.jw 0.s8 0.jc 0.vg 0.u4 0.188 0.t6 ' +
      '0.u4 0.t6 0.je 0.he 0.je 0.zo x.ea 0.em 0.u4 0.y6 0.136 0.ti 0.he 0.tq 0.vy 0.1b8 0.k6 ' +
      '0.t8 0.t2 0.om 0.108 0.o0 0.oc 0.zo 0.mi 0.n0 0.qo 0.xq 0.we 0.eg 0.e0 0.gi 0.lc 0.ta ' +
      '0.1c0 0.1ee 0.1fo 0.ra 0.6.10q 0.1i0 0.13g 0.4.wa 0.4.dw 0.130 0.14u 0.5.15c 0.zo 0.15c ' +
      '0.4.148 0.102 0.y6 0.x2 0.6.ug 0.1ec 0.u4 0.4.vg 0.4.ce 0.vc 0.vo 0.5.wa 0.zo 0.wa 0.4.vg ' +
      '0.u4 0.wy 0.u4 0.10q 0.ug 0.10q 0.ug 0.10q 0.ug 0.13g 0.u4 0.13g 0.u4 0.13g 0.u4 0.13g ' +
      '0.u4 0.130 0.10q 0.130 0.xm 0.wa 0.vg 0.wa 0.vg 0.wa 0.vg 0.wa 0.vg 0.wa 0.vg 0.14c 0.wy ' +
      '0.14c 0.wy 0.14c 0.wy 0.14c 0.wy 0.146 0.w0 0.16a 0.w0 0.nq 0.em 0.dw 0.ce 0.dw 0.ce 0.dw ' +
      '0.ca 0.dw 0.ce 0.178 0.os 0.tc 0.ce 0.zc 0.te 0.y6 0.uc 0.ce 0.uc 0.ce 0.uc 0.g6 0.uc 0.gu ' +
      '0.ue 0.cc 0.14u 0.vo 0.14u 0.vo 0.14u 0.vo 1.14u 0.vo 0.15c 0.wa 0.15c 0.wa 0.15c 0.wa ' +
      '0.1g2 0.1i0 0.ym 0.jw 0.ym 0.jw 0.ym 0.jw 0.yk 0.s8 0.yk 0.s8 0.yk 0.s8 0.yk 0.s8 0.ys ' +
      '0.jc 0.ys 0.je 0.ys 0.jc 0.148 0.vg 0.148 0.vg 0.148 0.vg 0.148 0.vg 0.148 0.vg 0.148 0.vg ' +
      '0.1g2 0.188 0.102 0.u4 0.102 0.xu 0.t6 0.xu 0.t6 0.xu 0.t6 0.hy 0.xm 0.17u 0.zc 0.xm 0.16m ' +
      '0.154 0.13g 0.15y 0.x0 0.130 0.1bu 0.y4 0.xm 0.t4 0.wa 0.136 0.y6 0.vq 0.km 0.160 0.y6 ' +
      '0.1fm 0.fi 0.dw 0.10g 0.ss 0.ce 0.y6 0.1d8 0.154 0.vo 0.15c 0.162 0.wa 0.1b6 0.ya 0.16y ' +
      '0.x0 0.136 0.yk 0.s8 0.y2 0.t6 0.jm 0.10y 0.j2 0.ys 0.1b0 0.xq 0.15e 0.y6 0.12e 0.xy 0.xu ' +
      '0.t6 0.2.10y 0.y6 0.t2 0.xe 0.wa 0.t4 0.t2 0.y6 0.du 0.iy 0.dw 0.em 1.1w6 0.1lu 0.1no ' +
      '0.16q 0.pk 0.1y6 0.1h8 0.182 0.10q 0.ug 0.dw 0.ce 0.15c 0.wa 0.148 0.vg 0.148 0.vg 0.148 ' +
      '0.vg 0.148 0.vg 0.148 0.2.vg 0.10q 0.ug 0.10q 0.ug 0.1i0 0.1ec 0.14a 0.wy 0.14c 0.wy 0.zc ' +
      '0.te 0.15c 0.wa 0.15c 0.wa 0.10y 0.z8 0.ce 0.20u 0.1w6 0.1lu 0.14c 0.wy 0.1ou 0.y6 0.14u ' +
      '0.vo 0.10q 0.ug 0.1i0 0.1ec 0.15c 0.wa 0.10q 0.ug 0.10q 0.ug 0.wa 0.vg 0.wa 0.vg 0.dw 0.ce ' +
      '0.dw 0.ce 0.15c 0.wa 0.15c 0.wa 0.ym 0.jw 0.ym 0.jw 0.148 0.vg 0.148 0.vg 0.yk 0.s8 0.ys ' +
      '0.jc 0.y4 0.t2 0.146 0.w0 0.y2 0.130 0.2.y2 0.xu 0.t2 0.10q 0.ug 0.wa 0.vg 0.15c 0.wa ' +
      '0.15c 0.wa 0.15c 0.wa 0.15c 0.wa 0.102 0.u4 0.ia 0.15c 0.pw 0.ce 0.2.1d4 0.10q 0.13g 0.u4 ' +
      '0.uc 0.ys 0.s8 0.tc 0.t2 0.t4 0.12c 0.146 0.136 0.wa 0.vg 0.tc 0.cc 0.16e 0.yo 0.z4 0.jw ' +
      '0.106 0.u4 0.ug 0.yo 0.y4 0.xm 0.t2 0.u0 0.wy 0.xc 0.t2 0.vg 0.138 0.tc 0.v2 0.138 0.ua ' +
      '0.ce 0.x8 0.wy 0.y6 0.w4 0.134 0.w0 0.2.vq 0.ce 0.dy 0.j2 0.g6 0.mi 0.e2 0.ye 0.3.1bg 0.wo ' +
      '0.vg 0.vq 0.wa 0.1d6 0.188 0.ya 0.jw 0.j2 0.kw 0.2.kk 0.g6 0.fw 0.2.y4 0.s8 0.3.o2 0.t4 ' +
      '0.jc 0.jg 0.xa 0.y2 0.t6 0.u4 0.188 0.u4 0.t2 0.wa 0.xe 0.z8 0.yu 0.4.t2 0.15c 0.ue 0.uc ' +
      '0.z4 0.vg 0.ik 0.te 0.o2 0.108 0.2.t2 0.1ls 0.1g4 0.1q2 0.138 0.tw 0.18g 0.198 0.y8 0.13c ' +
      '0.o0 0.t2 0.100 0.10y 0.lk 0.o2 0.8o 0.e6 0.dy 0.j0 0.o2 0.tq 0.k6 0.cg 0.ko 0.e0 0.bg ' +
      '0.e0 0.2.8w 0.2.ny 0.2.o0 0.2.o2 0.2.oi 0.8y 0.o0 0.2.j0 0.8y 0.o0 0.2.j0 0.2.e0 0.2.8w ' +
      '0.3.j0 0.e0 0.o4 0.cg 0.ge 0.e0 0.qw 0.jq 0.em 0.j0 0.o2 0.8i 0.j6 0.jk 0.ny 0.7.j4 0.o6 ' +
      '0.ny 0.p0 0.2.iy 0.2.j0 0.dy 0.j0 0.q2 0.pa 0.o2 0.8y 0.dy 0.2.ds 0.dy 0.o2 0.ny 0.o0 ' +
      '0.v.0 2.27.0 0.y2 0.t2 0.ze 0.ta 0.2.e0 0.14u 0.y4 2.e0 0.3.t2 0.eg 0.tc 4.e0 0.t4 0.10q ' +
      '0.eg 0.11k 0.1b2 0.ga 1.16i 1.18m 0.15k 0.dy 0.10q 0.z8 0.v2 0.10q 0.wa 0.xu 0.146 0.15c ' +
      '0.dw 0.zc 0.10q 0.1ci 0.14u 0.t2 0.15c 0.136 0.ye 1.y2 0.ys 0.102 0.14s 0.yu 0.16e 0.15e ' +
      '0.dw 0.102 0.yo 0.tc 0.vo 0.dy 0.vm 0.yo 0.w0 0.ss 0.t4 0.tc 0.s4 0.vo 0.t4 0.dy 0.y6 0.vm ' +
      '0.xq 0.vc 0.t4 0.wa 0.y6 0.uu 0.t0 0.y4 0.pc 0.vm 0.13s 0.we 0.14o 0.184 0.dy 0.vm 0.wa ' +
      '0.vm 0.184 0.y6 0.y4 0.y6 0.zw 0.150 0.zw 0.120 0.18a 0.136 0.15a 0.y4 0.136 0.t2 0.y6 ' +
      '0.t2 0.y8 0.t6 0.132 0.136 e.134 0.y4 0.u4 0.ce 0.15c 0.2.o0 0.y6 0.wy 0.13g 0.1ci 0.136 ' +
      '0.uu 0.y6 0.2.13g 0.2.wa 0.180 0.v2 0.100 0.yk 0.2.dw 0.tc 0.1n4 0.1po 0.1cm 0.zc 0.14u ' +
      '0.xq 0.130 0.10q 0.zo 0.z8 0.v2 0.14m 0.wa 0.1fy 0.z4 0.2.14u 0.z4 0.12q 0.1ci 0.146 0.15c ' +
      '0.136 0.ye 0.13g 0.ys 0.xq 0.174 0.yu 0.14o 0.12s 0.1g0 0.1he 0.188 0.1ac 0.zc 0.10a 0.1j8 ' +
      '0.10c 0.ug 0.vw 0.ue 0.om 0.xq 0.vg 0.192 0.qk 0.2.wa 0.t2 0.vu 0.14q 0.vg 0.wa 0.vg 0.wy ' +
      '0.u4 0.ss 0.u4 0.114 0.t6 0.xu 0.v0 0.18i 0.1b4 0.zi 0.14u 0.ty 0.t6 0.186 0.ua 0.2.vg ' +
      '0.w0 0.om 0.t4 0.s8 0.3.ce 0.1ee 0.1d0 0.w0 0.t2 0.wa 0.u4 0.vg 0.1ci 0.17k 0.zc 0.vg ' +
      '0.1fu 0.18a 0.y8 0.t4 0.1dg 0.15a 0.188 0.136 0.1sk 0.1ie 0.t6 0.ow 0.16e 0.14o 0.15c 0.wa ' +
      '0.120 0.wo 0.120 0.wo 0.1zg 0.1pa 0.15a 0.y4 0.1de 0.138 0.1ci 0.13a 0.y2 0.t2 0.y2 0.5.0 ' +
      '0.2.2 0.14u 0.z2 0.zc 0.vg 0.ye 0.wy 0.v2 0.oo 0.v2 0.om 0.xq 0.t4 0.1fy 0.192 0.z4 0.qk ' +
      '0.11c 0.vm 0.zq 0.ve 2.14m 0.126 0.15w 0.y6 0.1hq 0.13s 0.1na 0.1e6 0.18a 0.y8 0.13g 0.u4 ' +
      '0.ys 0.ss 0.102 0.ss 0.102 0.ss 0.yu 0.t6 0.1d0 0.12m 0.12s 0.xs 0.12s 0.v0 0.12s 0.w0 ' +
      '0.188 0.13m 0.188 0.13m 0.dw 0.1fy 0.192 0.10u 0.vi 0.12q 0.yo 0.146 0.vg 0.16c 0.ya 0.12s ' +
      '0.v0 0.1ci 0.17k 0.dw 0.10q 0.ug 0.10q 0.ug 0.1i0 0.1ec 0.wa 0.vg 0.11i 0.vg 0.11i 0.vg ' +
      '0.1fy 0.192 0.z4 0.qk 0.2.z8 0.14u 0.wa 0.14u 0.wa 0.15c 0.wa 0.15c 0.wa 0.15c 0.wa 0.10a ' +
      '0.t6 0.xq 0.u4 0.xq 0.u4 0.xq 0.u4 0.12s 0.v0 0.v2 0.om 0.192 0.14u 0.v2 0.om 0.yu 0.t4 ' +
      '0.yu 0.t6 1b.yo 1sf.z8 2yr.k6 3.2.m8 0.kw 3.m2 1.jo 0.w0 1.lc 3.lw 0.d2 0.le 2.k6 6.8m ' +
      '0.e6 0.le 0.k6 1i.ke 3.cy q.ji 3.o2 0.1i.0 6.4.0 0.10q 0.ug 0.z8 0.xm 0.z8 0.xm 0.z8 0.xm ' +
      '0.13g 0.u4 0.130 0.xm 0.130 0.xm 0.130 0.xm 0.130 0.xm 0.130 0.xm 0.wa 0.vg 0.wa 0.vg 0.wa ' +
      '0.vg 0.wa 0.vg 0.wa 0.vg 0.vo 0.j6 0.14c 0.wy 0.146 0.w0 0.146 0.w0 0.146 0.w0 0.146 0.w0 ' +
      '0.146 0.w0 0.dw 0.ce 0.dw 0.ce 0.zc 0.te 0.zc 0.te 0.zc 0.te 0.uc 0.ce 0.uc 0.ce 0.uc 0.ce ' +
      '0.uc 0.ce 0.1ci 0.1bg 0.1ci 0.1bg 0.1ci 0.1bg 0.14u 0.vo 0.14u 0.vo 0.14u 0.vo 0.14u 0.vo ' +
      '0.15c 0.wa 0.15c 0.wa 0.15c 0.wa 0.15c 0.wa 0.ye 0.wy 0.ye 0.wy 0.ym 0.jw 0.ym 0.jw 0.ym ' +
      '0.jw 0.ym 0.jw 0.yk 0.s8 0.yk 0.s8 0.yk 0.s8 0.yk 0.s8 0.yk 0.s8 0.ys 0.jc 0.ys 0.jc 0.ys ' +
      '0.jc 0.ys 0.jc 0.148 0.vg 0.148 0.vg 0.148 0.vg 0.148 0.vg 0.148 0.vg 0.10q 0.u4 0.10q ' +
      '0.u4 0.1g2 0.188 0.1g2 0.188 0.1g2 0.188 0.1g2 0.188 0.1g2 0.188 0.yu 0.t6 0.yu 0.t6 0.102 ' +
      '0.u4 0.xu 0.t6 0.xu 0.t6 0.xu 0.t6 0.w0 0.jc 0.188 0.u4 0.ug 0.j8 0.hw 0.j0 0.110 0.t4 ' +
      '0.10q 0.ug 0.10q 0.ug 0.10q 0.ug 0.10q 0.ug 0.10q 0.ug 0.10q 0.ug 0.10q 0.ug 0.10q 0.ug ' +
      '0.10q 0.ug 0.10q 0.ug 0.10q 0.ug 0.10q 0.ug 0.wa 0.vg 0.wa 0.vg 0.wa 0.vg 0.wa 0.vg 0.wa ' +
      '0.vg 0.wa 0.vg 0.wa 0.vg 0.wa 0.vg 0.dw 0.ce 0.dw 0.ce 0.15c 0.wa 0.15c 0.wa 0.15c 0.wa ' +
      '0.15c 0.wa 0.15c 0.wa 0.15c 0.wa 0.15c 0.wa 0.162 0.wa 0.162 0.wa 0.162 0.wa 0.162 0.wa ' +
      '0.162 0.wa 0.148 0.vg 0.148 0.vg 0.1b0 0.xq 0.1b0 0.xq 0.1b0 0.xq 0.1b0 0.xq 0.1b0 0.xq ' +
      '0.102 0.u4 0.102 0.u4 0.102 0.u4 0.102 0.u4 0.156 0.tc 0.t6 0.t4 0.138 0.y6 0.8.yo 0.8.10q ' +
      '0.6.tc 2.13c 0.130 0.1e6 0.1c4 0.1bs 0.1cq 2.8.vo 0.1cw 0.1ci 0.1nq 0.1lm 0.1lc 0.1ma ' +
      '0.1i4 0.1ie 0.8.dy 0.lm 0.l8 0.wg 0.ue 0.u2 0.v0 0.qw 0.r6 0.6.wa 2.18c 0.1a8 0.1j6 0.1ga ' +
      '0.1ee 0.1f0 2.8.vm 1.18e 1.1gs 1.1jq 1.1fw 0.8.184 0.17e 0.19c 0.1ia 0.1ga 0.1fu 0.1gs ' +
      '0.1cq 0.1d0 0.2.yo 0.2.tc 0.2.vo 0.2.dy 0.2.wa 0.2.vm 0.2.184 2.8.yo 0.8.10q 0.8.vo 0.1ay ' +
      '0.1ci 0.1nq 0.1lm 0.1lc 0.1ma 0.1i4 0.1ie 0.8.184 0.17e 0.19c 0.1ia 0.1ga 0.1fu 0.1gs ' +
      '0.1cq 0.1d0 0.5.yo 1.2.yo 0.5.10q 0.dw 0.e0 0.dw 0.2.o2 0.3.vo 1.2.vo 0.15q 0.14c 0.1fa ' +
      '0.1du 0.146 0.2.o0 0.j0 0.4.dy 2.2.dy 0.2.dw 0.o0 0.mm 1.ny 0.o0 0.j0 0.4.vm 0.2.uu 0.2.vm ' +
      '0.2.102 0.19o 0.19a 0.15a 0.2.o2 0.dw 2.3.184 1.2.184 0.1aq 0.16w 0.19u 0.18a 0.15e 0.e0 ' +
      '0.dw 1.sg 0.1kw 0.sg 0.1kw 0.j0 0.e8 0.9g 0.yy 0.eg 0.72 0.3s 0.3.0 2.2.om 0.yy 0.qs ' +
      '0.2.1ig 0.pi 0.o4 0.4.ck 0.2.p0 0.2.n4 0.y0 0.t2 0.2.t0 0.eg 0.sw 0.17c 0.e0 7.72 0.1vk ' +
      '0.2e0 0.be 0.lo 0.vy 0.be 0.lo 0.vy 0.o4 0.j2 0.j4 0.ya 0.t8 0.ra 0.t2 0.2.188 0.o2 0.134 ' +
      '0.t0 0.ea 0.2.je 0.1ik 0.2.15w 0.o4 0.we 0.2.vw 0.qs 0.eg 0.188 0.t0 0.ny 0.136 0.188 0.ta ' +
      '0.om 0.168 0.yo 0.tq 0.9k 0.tq 0.te 0.9o 0.9k 0.ee 0.0 f.nk 0.8m 2.nc 0.m4 0.mq 0.km 0.mu ' +
      '0.mq 0.2.ng 0.ni 0.2.d8 0.li 0.nk 0.gi 0.mi 0.n0 0.nc 0.m4 0.mq 0.km 0.mu 0.mq 0.2.ng 0.ni ' +
      '0.2.d8 1.k6 0.kw 0.lc 0.jk 0.o0 0.lk 0.jo 0.8i 0.w0 0.li 0.lw 0.j6 0.d2 3.13a 0.13g 0.13e ' +
      '0.vo 0.yy 0.1ai 0.15q 0.1pe 0.1p0 0.1fs 0.182 0.xm 0.100 0.12e 0.ys 0.1xg 0.y6 0.13e 0.14c ' +
      '0.10q 0.y2 0.13g 0.t8 0.ya 0.ys 0.t2 0.vw 0.18a 0.136 0.11u 0.136 0.z8 r.2.0 0.2.1dk 9.0 ' +
      '7.0 f.1kk 0.1i6 1.1r4 1.1lq 0.1ls 2.1k0 9.o4 2.1ng 0.108 6.114 0.ym 0.wa 0.11m 0.wu 0.10a ' +
      '2.15e 3.zc 0.10q 2.y2 3.vo 8.13s h.1m6 1.1ik 3.1cw 6.1ha 0.1eq 0.1ie 0.1i8 0.1c8 0.ua 0.dw ' +
      '0.rs 0.15o 0.1em 0.10q 0.1em 0.1si 0.26e 0.1cq 0.yu 0.1cq 0.1qm 0.uc 0.13g 0.130 0.1ci ' +
      '0.ce 0.os 0.116 0.16i 0.u4 0.16i 0.1iw 0.1va 0.15k 0.t6 0.15k 0.1hy 0.ce 0.tc 0.y6 0.1bg ' +
      '0.1dc 0.y8 0.1dg 0.y6 0.t2 0.136 0.18c 0.y8 0.1ni 7.4.1fy 0.21c 0.5.1fy f.2.1qe 5.2.1hq ' +
      '1.1hq 0.196 0.1hq 4.2.1fy k.1fy 1.1fy 1.21c 9.2.wo 4.2.1j6 1.1k0 2.1k0 n.y4 2.110 0.10q ' +
      '8.134 1.y6 0.zo 7.y0 3.1es c.eo s.zo n.zo 3.2.zo 4.2.1ai 3n.17c j.178 1.178 i.1ik c.1jq ' +
      '0.1ue 0.1kk 1.2.1hc 0.1ue 2c.174 6.1jq 3.1fy 1u.1hq 0.1aw 2b.136 1o.k.1dk 1u.q.1dk q.b.1dk ' +
      'a.1dk 4g.3.1dk 7.t0 7.2.1j0 2.2.1ds 2.2.1ds 0.2.1j0 2.2.1du 2.2.1du 0.2.1la 2.tg 0.1dk ' +
      '3.1dk m.t0 8.25q g.1m8 4.2.1iu 1h.1m8 10.1dk 3.1dk 4.zs 1h.1iy 36.1bu 3.1c0 1q.1la v.k.1dk ' +
      '2t.e0 5.2.21c 0.2ny 0.2.21c 0.2ny ay.2.qu an.1k0 b.2.1dk 8.25q 9r.8o 2.xu an.2 o.ra ' +
      'dj.4.1hc 4.2.je 0.2.rg 0.2.je 0.2.oa 0.2.ke 2.2.jy 0.2.qg 0.2.q4 0.2.oa 0.4.1hc x.2c.1hc ' +
      '4.2.0 0.4.1hc 2.2m.1hc 1e.1g.1d6 14.1d6 3y.1sg 9v.1vs 0.1we 0.1yg 0.2c6 0.1u4 3.20y 0.2t2 ' +
      '0.1sm 0.1rc 0.1te 0.1uo 0.28e 0.1p2 0.1xc 0.2qq 0.39u 0.31o 0.2w4 0.1a4 0.1nu 0.1a0 0.15s ' +
      '0.1um 0.274 0.296 0.2mw 0.25k 0.24u 0.39e 0.2s2 0.1xy 0.2rc 0.39w 0.2sk 0.1yg 0.2ru 0.2mo ' +
      '0.396 0.1ss 0.2m6 0.35a 0.2x4 0.2bw 0.3n4 0.49m 0.1p6 0.1nw 0.1py 0.23o 0.1uu 0.1tk 0.1yg ' +
      '0.29c 0.1u4 0.2d8 0.2a6 0.28w 0.2ds 0.2oo 0.29g 0.2sk 0.1ys 0.2hw 0.2ys 0.1w6 0.1o8 0.1rq ' +
      '0.2sg 0.2e6 0.1wu 0.1yg 0.1qg 4.1cq 0.1nu 2.15k 2.2k4 1.31a 2.1c4 0.1so 0.2do mo1.0 9r.1sc ' +
      '8e.t4 k1.8mc.1d6 7lo.2.8 0.5.0 0.2.8 0.5.0 5t.0 1.2o.1hc 1s.u.1d6 3.6.1d6 2.6.1d6 2.6.1d6 ' +
      '2.3.1d6 3.2.1hc 3.2.1hc',
  },
  500: {
    unitsPerEm: 2048,
    runs:
      'w.dw 0.fk 0.li 0.yk 0.yy 0.1ew 0.ze 0.be 0.2.kc 0.s4 0.106 0.f8 0.oy 0.f0 0.jq 0.z4 0.pi ' +
      '0.xu 0.zi 0.104 0.yi 0.zg 0.vu 0.z6 0.zg 0.2.f0 0.3.106 0.se 0.1dy 0.122 0.zk 0.140 0.13a ' +
      '0.wq 0.vs 0.14s 0.14g 0.ea 0.tw 0.106 0.uk 0.1d2 0.14o 0.15u 0.yq 0.15u 0.z2 0.yy 0.ze ' +
      '0.146 0.122 0.1ho 0.108 0.118 0.yo 0.kc 0.jq 0.kc 0.pm 0.oq 0.qu 0.uw 0.y0 0.us 0.y0 0.vw ' +
      '0.js 0.xi 0.wo 0.2.d6 0.u6 0.d6 0.1ca 0.wg 0.wo 0.2.xi 0.ko 0.t0 0.jw 0.wa 0.uq 0.190 0.tw ' +
      '0.uq 0.tu 0.kc 0.ic 0.kc 0.106 x.dw 0.fk 0.us 0.z0 0.142 0.u2 0.ic 0.uk 0.v4 0.1b2 0.ki ' +
      '0.uu 0.tw 0.oy 0.10a 0.q6 0.ok 0.106 0.mo 0.nc 0.qu 0.yo 0.wq 0.f0 0.g0 0.gs 0.lo 0.uy ' +
      '0.1c4 0.1ec 0.1g4 0.se 0.6.122 0.1iu 0.140 0.4.wq 0.4.ea 0.13a 0.14o 0.5.15u 0.106 0.15u ' +
      '0.4.146 0.118 0.z0 0.y0 0.6.uw 0.1ea 0.us 0.4.vw 0.4.d6 0.vs 0.wg 0.5.wo 0.106 0.wo 0.4.wa ' +
      '0.uq 0.x4 0.uq 0.122 0.uw 0.122 0.uw 0.122 0.uw 0.140 0.us 0.140 0.us 0.140 0.us 0.140 ' +
      '0.us 0.13a 0.11w 0.13a 0.y0 0.wq 0.vw 0.wq 0.vw 0.wq 0.vw 0.wq 0.vw 0.wq 0.vw 0.14s 0.xi ' +
      '0.14s 0.xi 0.14s 0.xi 0.14s 0.xi 0.14g 0.wo 0.170 0.wo 0.nu 0.ey 0.ea 0.d6 0.ea 0.d6 0.ea ' +
      '0.d6 0.ea 0.d6 0.188 0.qc 0.tw 0.d6 0.106 0.u6 0.z0 0.uk 0.d6 0.uk 0.d6 0.uk 0.hi 0.us ' +
      '0.im 0.uy 0.d4 0.14o 0.wg 0.14o 0.wg 0.14o 0.wg 1.14o 0.wg 0.15u 0.wo 0.15u 0.wo 0.15u ' +
      '0.wo 0.1hc 0.1hw 0.z2 0.ko 0.z2 0.ko 0.z2 0.ko 0.yy 0.t0 0.yy 0.t0 0.yy 0.t0 0.yy 0.t0 ' +
      '0.ze 0.jw 0.ze 0.km 0.ze 0.jw 0.146 0.wa 0.146 0.wa 0.146 0.wa 0.146 0.wa 0.146 0.wa 0.146 ' +
      '0.wa 0.1ho 0.190 0.118 0.uq 0.118 0.yo 0.tu 0.yo 0.tu 0.yo 0.tu 0.ii 0.y0 0.192 0.zk 0.y0 ' +
      '0.172 0.15q 0.140 0.178 0.xq 0.13a 0.1d0 0.yy 0.y0 0.va 0.wq 0.142 0.z0 0.w8 0.m8 0.178 ' +
      '0.10a 0.1ge 0.ga 0.ea 0.11m 0.to 0.d6 0.yy 0.1e8 0.156 0.wg 0.15u 0.16w 0.x2 0.1ci 0.10c ' +
      '0.188 0.xk 0.140 0.yy 0.t0 0.yy 0.va 0.k8 0.11i 0.l2 0.ze 0.1ba 0.ze 0.15u 0.yy 0.13y 0.y8 ' +
      '0.yo 0.tu 0.2.116 0.ys 0.tu 0.xu 0.x4 0.va 0.tu 0.z2 0.em 0.jq 0.h6 0.fk 1.1x4 0.1n0 0.1oi ' +
      '0.17q 0.qk 0.1yk 0.1hg 0.19m 0.122 0.uw 0.ea 0.d6 0.15u 0.wo 0.146 0.wa 0.146 0.wa 0.146 ' +
      '0.wa 0.146 0.wa 0.146 0.wa 0.vw 0.122 0.uw 0.122 0.uw 0.1iu 0.1ea 0.14q 0.xi 0.14s 0.xi ' +
      '0.106 0.u6 0.15u 0.wo 0.15u 0.wo 0.116 0.zm 0.d6 0.21y 0.1x4 0.1n0 0.14s 0.xi 0.1p6 0.10c ' +
      '0.14o 0.wg 0.122 0.uw 0.1iu 0.1ea 0.15u 0.wo 0.122 0.uw 0.122 0.uw 0.wq 0.vw 0.wq 0.vw ' +
      '0.ea 0.d6 0.ea 0.d6 0.15u 0.wo 0.15u 0.wo 0.z2 0.ko 0.z2 0.ko 0.146 0.wa 0.146 0.wa 0.yy ' +
      '0.t0 0.ze 0.jw 0.yy 0.tu 0.14g 0.wo 0.yy 0.136 0.2.yw 0.yo 0.to 0.122 0.uw 0.wq 0.vw 0.15u ' +
      '0.wo 0.15u 0.wo 0.15u 0.wo 0.15u 0.wo 0.118 0.uq 0.js 0.166 0.qw 0.d6 0.2.1e4 0.122 0.140 ' +
      '0.us 0.uk 0.ze 0.t2 0.v4 0.tu 0.tw 0.12s 0.14o 0.140 0.wq 0.vw 0.tw 0.d4 0.17e 0.zm 0.zq ' +
      '0.ko 0.11c 0.uu 0.uw 0.z0 0.yy 0.y0 0.tu 0.uq 0.xi 0.y6 0.tu 0.vw 0.15g 0.ty 0.vg 0.14y ' +
      '0.uu 0.d6 0.xy 0.xi 0.z0 0.xg 0.12m 0.wo 0.2.wg 0.d6 0.f2 0.l4 0.gs 0.o4 0.f8 0.zu 0.3.1ca ' +
      '0.xq 0.wo 0.wi 0.wo 0.1cu 0.1ai 0.10g 0.ko 0.jo 0.m8 0.2.lc 0.hk 0.he 0.2.z0 0.t0 0.3.os ' +
      '0.ts 0.jw 0.k2 0.ye 0.yw 0.tw 0.uq 0.190 0.uq 0.ts 0.x4 0.z6 0.zm 0.zo 0.4.tu 0.15u 0.us ' +
      '0.uw 0.112 0.vs 0.ku 0.u6 0.os 0.10y 0.2.tu 0.1my 0.1h0 0.1sa 0.15e 0.x2 0.19s 0.1ay 0.10c ' +
      '0.14o 0.q4 0.si 0.10u 0.11q 0.ly 0.ou 0.92 0.em 0.ek 0.jm 0.os 0.u6 0.km 0.cs 0.lu 0.em ' +
      '0.bu 0.em 0.2.8w 0.2.os 0.2.q6 0.2.os 0.2.qi 0.9i 0.q6 0.jo 0.jq 0.9i 0.os 0.jq 0.jo ' +
      '0.2.em 0.2.8w 0.3.jq 0.fy 0.ou 0.di 0.hs 0.em 0.r0 0.li 0.ey 0.jo 0.os 0.8y 0.jm 0.k2 0.oq ' +
      '0.5.jq 0.2.l4 0.q8 0.os 0.pw 0.2.jo 0.2.jq 0.g0 0.jq 0.qc 0.po 0.os 0.au 0.g0 0.2.fu 0.g0 ' +
      '0.2.os 0.q6 0.v.0 2.27.0 0.z0 0.tu 0.zu 0.va 0.eo 0.em 0.15e 0.yy 2.eo 0.3.tu 0.ey 0.tw ' +
      '4.g2 0.tw 0.122 0.f0 0.13c 0.1cc 0.hs 1.172 1.1bc 0.16o 0.f2 0.122 0.zk 0.va 0.122 0.wq ' +
      '0.yo 0.14g 0.15u 0.ea 0.106 0.122 0.1d2 0.14o 0.v8 0.15u 0.142 0.yq 1.yy 0.ze 0.118 0.16m ' +
      '0.108 0.17e 0.15u 0.ea 0.118 0.z0 0.ty 0.wg 0.f2 0.vs 0.z0 0.wg 0.t6 0.v8 0.ty 0.ss 0.wg ' +
      '0.va 0.f2 0.z0 0.w4 0.yo 0.wg 0.tu 0.wo 0.10a 0.vc 0.ts 0.yy 0.r0 0.vs 0.15w 0.wu 0.15q ' +
      '0.1ag 0.f2 0.vs 0.wo 0.vs 0.1ag 0.10c 0.z0 0.yy 0.10u 0.16y 0.10u 0.13q 0.1ak 0.140 0.15g ' +
      '0.xy 0.142 0.tu 0.z2 0.tu 0.10a 0.v8 0.15c 0.140 e.140 0.z0 0.us 0.d6 0.15u 0.2.oq 0.z0 ' +
      '0.x4 0.140 0.1d2 0.140 0.vc 0.10c 0.2.140 0.2.wq 0.18w 0.va 0.10q 0.yy 0.2.ea 0.tw 0.1ny ' +
      '0.1pm 0.1cm 0.106 0.14o 0.yq 0.13a 0.122 0.zo 0.zk 0.va 0.15g 0.wq 0.1ie 0.zi 0.2.14o ' +
      '0.10a 0.134 0.1d2 0.14g 0.15u 0.142 0.yq 0.140 0.ze 0.yq 0.18i 0.108 0.15m 0.13c 0.1gs ' +
      '0.1j2 0.18g 0.1b8 0.zk 0.10y 0.1k4 0.10q 0.uw 0.we 0.us 0.ou 0.yq 0.vw 0.1a2 0.ra 0.2.wo ' +
      '0.u0 0.w8 0.156 0.vs 0.wo 0.vw 0.xi 0.us 0.tc 0.uq 0.136 0.tw 0.yi 0.vg 0.19e 0.1cq 0.10i ' +
      '0.166 0.uo 0.tk 0.18m 0.uq 0.2.vw 0.wo 0.ou 0.ty 0.t0 0.3.d6 0.1f0 0.1di 0.wo 0.u0 0.wo ' +
      '0.uq 0.vw 0.1ea 0.194 0.zk 0.wg 0.1h0 0.18u 0.10a 0.v8 0.1fs 0.178 0.1ai 0.142 0.1tk 0.1jc ' +
      '0.tu 0.qa 0.17e 0.15q 0.15u 0.wo 0.138 0.x2 0.138 0.x2 0.20k 0.1qc 0.15g 0.xy 0.1fo 0.15e ' +
      '0.1e8 0.16u 0.yw 0.tu 0.yy 0.5.0 0.2.2 0.14o 0.106 0.zk 0.wg 0.z0 0.x6 0.vc 0.p8 0.va 0.ou ' +
      '0.z0 0.ty 0.1ie 0.1a2 0.zi 0.ra 0.12e 0.xe 0.10s 0.wi 2.16i 0.138 0.17i 0.zq 0.1i8 0.140 ' +
      '0.1oe 0.1ee 0.196 0.10e 0.140 0.us 0.ze 0.tc 0.118 0.t6 0.118 0.t6 0.108 0.tw 0.1dq 0.13a ' +
      '0.13c 0.ze 0.13c 0.vg 0.13c 0.wo 0.194 0.14a 0.194 0.14a 0.ea 0.1ie 0.1a2 0.118 0.we 0.134 ' +
      '0.zu 0.14g 0.vs 0.17g 0.zc 0.13c 0.vg 0.1e8 0.18s 0.ea 0.122 0.uw 0.122 0.uw 0.1iu 0.1ea ' +
      '0.wq 0.vw 0.11y 0.vw 0.11y 0.vw 0.1ie 0.1a2 0.zi 0.ra 0.2.zm 0.14o 0.wo 0.14o 0.wo 0.15u ' +
      '0.wo 0.15u 0.wo 0.15u 0.wo 0.10y 0.tk 0.yq 0.uq 0.yq 0.uq 0.yq 0.uq 0.13c 0.vg 0.va 0.ou ' +
      '0.1b6 0.166 0.va 0.ou 0.108 0.ti 0.108 0.tw 1b.10a 1sf.zk 2yr.ki 3.mk 0.mi 0.l4 3.me 1.k8 ' +
      '0.wg 1.lo 3.ma 0.dg 0.ls 2.km 6.90 0.em 0.ls 0.km 1i.ko 3.de q.jy 3.os 0.1i.0 6.4.0 0.122 ' +
      '0.uw 0.zk 0.y0 0.zk 0.y0 0.zk 0.y0 0.140 0.us 0.13a 0.y0 0.13a 0.y0 0.13a 0.y0 0.13a 0.y0 ' +
      '0.13a 0.y0 0.wq 0.vw 0.wq 0.vw 0.wq 0.vw 0.wq 0.vw 0.wq 0.vw 0.vs 0.js 0.14s 0.xi 0.14g ' +
      '0.wo 0.14g 0.wo 0.14g 0.wo 0.14g 0.wo 0.14g 0.wo 0.ea 0.d6 0.ea 0.d6 0.106 0.u6 0.106 0.u6 ' +
      '0.106 0.u6 0.uk 0.d6 0.uk 0.d6 0.uk 0.d6 0.uk 0.d6 0.1d2 0.1ca 0.1d2 0.1ca 0.1d2 0.1ca ' +
      '0.14o 0.wg 0.14o 0.wg 0.14o 0.wg 0.14o 0.wg 0.15u 0.wo 0.15u 0.wo 0.15u 0.wo 0.15u 0.wo ' +
      '0.yq 0.xi 0.yq 0.xi 0.z2 0.ko 0.z2 0.ko 0.z2 0.ko 0.z2 0.ko 0.yy 0.t0 0.yy 0.t0 0.yy 0.t0 ' +
      '0.yy 0.t0 0.yy 0.t0 0.ze 0.jw 0.ze 0.jw 0.ze 0.jw 0.ze 0.jw 0.146 0.wa 0.146 0.wa 0.146 ' +
      '0.wa 0.146 0.wa 0.146 0.wa 0.122 0.uq 0.122 0.uq 0.1ho 0.190 0.1ho 0.190 0.1ho 0.190 0.1ho ' +
      '0.190 0.1ho 0.190 0.108 0.tw 0.108 0.tw 0.118 0.uq 0.yo 0.tu 0.yo 0.tu 0.yo 0.tu 0.wo 0.jw ' +
      '0.190 0.uq 0.uw 0.jw 0.iq 0.jm 0.11s 0.v8 0.122 0.uw 0.122 0.uw 0.122 0.uw 0.122 0.uw ' +
      '0.122 0.uw 0.122 0.uw 0.122 0.uw 0.122 0.uw 0.122 0.uw 0.122 0.uw 0.122 0.uw 0.122 0.uw ' +
      '0.wq 0.vw 0.wq 0.vw 0.wq 0.vw 0.wq 0.vw 0.wq 0.vw 0.wq 0.vw 0.wq 0.vw 0.wq 0.vw 0.ea 0.d6 ' +
      '0.ea 0.d6 0.15u 0.wo 0.15u 0.wo 0.15u 0.wo 0.15u 0.wo 0.15u 0.wo 0.15u 0.wo 0.15u 0.wo ' +
      '0.16w 0.x2 0.16w 0.x2 0.16w 0.x2 0.16w 0.x2 0.16w 0.x2 0.146 0.wa 0.146 0.wa 0.1ba 0.ze ' +
      '0.1ba 0.ze 0.1ba 0.ze 0.1ba 0.ze 0.1ba 0.ze 0.118 0.uq 0.118 0.uq 0.118 0.uq 0.118 0.uq ' +
      '0.18a 0.wo 0.va 0.v8 0.140 0.yy 0.8.z0 0.8.122 0.6.ty 2.142 0.13u 0.1eu 0.1cw 0.1cu 0.1dq ' +
      '2.8.wg 0.1dc 0.1cu 0.1nw 0.1ly 0.1lw 0.1ms 0.1ii 0.1iy 0.8.f2 0.m8 0.lq 0.wq 0.uu 0.us ' +
      '0.vo 0.re 0.ru 0.6.wo 2.18i 0.1ae 0.1j2 0.1gg 0.1ei 0.1f6 2.8.vs 1.1a8 1.1io 1.1lq 1.1hw ' +
      '0.8.1ag 0.17u 0.1a4 0.1iw 0.1h0 0.1g8 0.1h4 0.1dk 0.1dy 0.2.z0 0.2.ty 0.2.wg 0.2.f2 0.2.wo ' +
      '0.2.vs 0.2.1ag 2.8.z0 0.8.122 0.8.wg 0.1bm 0.1cu 0.1nw 0.1ly 0.1lw 0.1ms 0.1ii 0.1iy ' +
      '0.8.1ag 0.17u 0.1a4 0.1iw 0.1h0 0.1g8 0.1h4 0.1dk 0.1dy 0.5.z0 1.2.z0 0.5.122 0.d8 0.eo ' +
      '0.d8 0.2.os 0.3.wg 1.2.wg 0.16e 0.158 0.1fg 0.1ea 0.14g 0.2.ou 0.jo 0.4.f2 2.2.f2 0.2.ea ' +
      '0.oc 0.n6 1.ne 0.ou 0.jo 0.4.vs 0.2.vc 0.2.vs 0.2.118 0.1bg 0.1b2 0.166 0.2.os 0.em ' +
      '2.3.1ag 1.2.1ag 0.1am 0.16w 0.1ag 0.18k 0.15u 0.eo 0.em 1.sg 0.1kw 0.sg 0.1kw 0.j0 0.e8 ' +
      '0.9g 0.zq 0.f0 0.6w 0.3s 0.3.0 2.2.oy 0.zq 0.qy 0.2.1im 0.ro 0.oq 0.4.de 0.2.pw 0.2.oi ' +
      '0.xi 0.ts 0.2.s6 0.f0 0.u0 0.190 0.eo 7.6w 0.1y0 0.2h4 0.ck 0.na 0.y0 0.ck 0.na 0.y0 0.q4 ' +
      '0.js 0.ju 0.11s 0.v4 0.2.se 0.2.192 0.oq 0.142 0.s6 0.eg 0.2.kc 0.1ku 0.2.180 0.q8 0.wi ' +
      '0.2.wc 0.s4 0.f0 0.192 0.tu 0.q2 0.142 0.192 0.wq 0.qm 0.18o 0.ym 0.uy 0.ae 0.uy 0.vc 0.be ' +
      '0.ae 0.ew 0.0 f.o4 0.90 2.nu 0.mm 0.n8 0.l0 0.2.n8 0.3.ns 0.2.ds 0.lw 0.o4 0.gs 0.mo 0.nc ' +
      '0.nu 0.mm 0.n8 0.l0 0.2.n8 0.3.ns 0.2.ds 1.ki 0.l4 0.lo 0.k2 0.os 0.ly 0.k8 0.8y 0.wg 0.lw ' +
      '0.ma 0.jm 0.dg 3.144 0.140 0.13q 0.vs 0.zm 0.1as 0.15o 0.1s4 0.1q8 0.1fw 0.1aa 0.y0 0.10i ' +
      '0.14a 0.ze 0.1zu 0.10a 0.15i 0.14s 0.122 0.10a 0.140 0.v8 0.10c 0.ze 0.ts 0.x2 0.1ag 0.142 ' +
      '0.12s 0.142 0.zk r.2.0 0.2.1e0 9.0 7.0 f.1ko 0.1ie 1.1ru 1.1m6 0.1ma 2.1kc 9.q6 2.1nu ' +
      '0.10a 6.12o 0.z6 0.x2 0.12o 0.xm 0.12a 2.15u 3.106 0.122 2.z0 3.vs 8.14w h.1lu 1.1m4 3.1du ' +
      '6.1hu 0.1ew 0.1iw 0.1iq 0.1cw 0.ua 0.ea 0.sk 0.16w 0.1ge 0.122 0.1ge 0.1uo 0.28y 0.1ei ' +
      '0.108 0.1ei 0.1ss 0.uk 0.140 0.13a 0.1d2 0.d6 0.qc 0.13g 0.17w 0.uq 0.17w 0.1l2 0.1y8 ' +
      '0.172 0.tw 0.172 0.1k6 0.d6 0.u6 0.xk 0.1ca 0.1fo 0.10e 0.1h0 0.10c 0.tu 0.142 0.1ak 0.10e ' +
      '0.1pu 7.4.1g4 0.21i 0.5.1g4 f.2.1qu 5.2.1ic 1.1ic 0.1ak 0.1ic 4.2.1g4 k.1g4 1.1g4 1.21i ' +
      '9.2.xe 4.2.1k0 1.1li 2.1li n.z0 2.11a 0.122 8.144 1.10c 0.106 7.yw 3.1fu c.gc s.106 n.106 ' +
      '3.2.106 4.2.1au 3n.190 j.17e 1.17e i.1i2 c.1jw 0.1uk 0.1jm 1.2.1hc 0.1uk 2c.17a 6.1jw ' +
      '3.1g4 1u.1ic 0.1b2 2b.142 1o.k.1e0 1u.q.1e0 q.b.1e0 a.1e0 4g.3.1e0 7.s6 7.2.1ju 2.2.1eo ' +
      '2.2.1eo 0.2.1ju 2.2.1eo 2.2.1eo 0.2.1lm 2.um 0.1e0 3.1e0 m.s6 8.264 g.1me 4.2.1iu 1h.1me ' +
      '10.1e0 3.1e0 4.106 1h.1j4 36.1c0 3.1c6 1q.1lm v.k.1e0 2t.g0 5.2.21i 0.2o4 0.2.21i 0.2o4 ' +
      'ay.2.ry an.1li b.2.1e0 8.264 9r.92 2.yo an.2 o.se dj.4.1hc 4.2.kc 0.2.sq 0.2.kc 0.2.ow ' +
      '0.2.le 2.2.ks 0.2.s4 0.2.qu 0.2.ow 0.4.1hc x.2c.1hc 4.2.0 0.4.1hc 2.2m.1hc 1e.1g.1d6 ' +
      '14.1d6 3y.1tk 9v.1xo 0.1yi 0.20q 0.2ee 0.1w8 3.22u 0.2vq 0.1ta 0.1s8 0.1ug 0.1w6 0.29u ' +
      '0.1qg 0.1ya 0.2sg 0.3bc 0.332 0.2xo 0.1bs 0.1pg 0.1b6 0.17c 0.1w2 0.28q 0.2ay 0.2ok 0.272 ' +
      '0.26g 0.3ba 0.2tq 0.1yy 0.2t6 0.3by 0.2ue 0.1zm 0.2tu 0.2p0 0.3bo 0.1tc 0.2ni 0.36e 0.2y4 ' +
      '0.2d8 0.3py 0.4cm 0.1qk 0.1pg 0.1ro 0.25c 0.1wk 0.1vo 0.20q 0.2bk 0.1w8 0.2f4 0.2cc 0.2ba ' +
      '0.2ga 0.2r4 0.2bu 0.2uq 0.200 0.2iw 0.316 0.1x2 0.1pk 0.1ss 0.2uu 0.2fq 0.1xk 0.1zi 0.1rk ' +
      '4.1e2 0.1pg 2.172 2.2m4 1.33s 2.1do 0.1tq 0.2fm mo1.0 9r.1tg 8e.v8 k1.8mc.1d6 7lo.2.6 ' +
      '0.5.0 0.2.6 0.5.0 5t.0 1.2o.1hc 1s.u.1d6 3.6.1d6 2.6.1d6 2.6.1d6 2.3.1d6 3.2.1hc 3.2.1hc',
  },
  600: {
    unitsPerEm: 2048,
    runs:
      'w.di 0.gi 0.lg 0.z2 0.ze 0.1gs 0.104 0.bc 0.2.la 0.te 0.10o 0.fs 0.p8 0.fi 0.ke 0.10c 0.q4 ' +
      '0.ya 0.zy 0.10q 0.z4 0.100 0.wa 0.zw 0.100 0.2.fi 0.3.10o 0.ti 0.1du 0.13g 0.zw 0.14m ' +
      '0.13k 0.x4 0.vw 0.158 0.14o 0.eq 0.ui 0.10y 0.us 0.1dm 0.14i 0.16c 0.z4 0.16e 0.zi 0.ze ' +
      '0.zy 0.144 0.13g 0.1j8 0.11m 0.12e 0.zk 0.la 0.ke 0.la 0.q4 0.pc 0.r0 0.va 0.ye 0.vg 0.ye ' +
      '0.wa 0.kc 0.y2 0.xe 0.2.dw 0.uy 0.dw 0.1d6 0.x8 0.x4 0.2.y2 0.lg 0.tu 0.ki 0.x4 0.ve 0.19u ' +
      '0.um 0.ve 0.ui 0.la 0.ja 0.la 0.10o x.di 0.gi 0.vg 0.zu 0.14y 0.uo 0.ja 0.vg 0.ua 0.1aw ' +
      '0.ks 0.wg 0.uq 0.p8 0.10c 0.sc 0.ou 0.10o 0.mw 0.nq 0.r0 0.zk 0.x0 0.fi 0.i0 0.h2 0.ly ' +
      '0.wm 0.1c6 0.1ec 0.1gk 0.ti 0.6.13g 0.1jq 0.14m 0.4.x4 0.4.eq 0.13k 0.14i 0.5.16c 0.10o ' +
      '0.16c 0.4.144 0.12e 0.zu 0.z0 0.6.va 0.1ea 0.vg 0.4.wa 0.4.dw 0.wa 0.x8 0.5.x4 0.10o ' +
      '0.5.x4 0.ve 0.xc 0.ve 0.13g 0.va 0.13g 0.va 0.13g 0.va 0.14m 0.vg 0.14m 0.vg 0.14m 0.vg ' +
      '0.14m 0.vg 0.13k 0.132 0.13k 0.ye 0.x4 0.wa 0.x4 0.wa 0.x4 0.wa 0.x4 0.wa 0.x4 0.wa 0.158 ' +
      '0.y2 0.158 0.y2 0.158 0.y2 0.158 0.y2 0.14o 0.xe 0.17q 0.xe 0.ny 0.fa 0.eq 0.dw 0.eq 0.dw ' +
      '0.eq 0.e4 0.eq 0.dw 0.198 0.rs 0.ui 0.dw 0.10y 0.uy 0.zu 0.us 0.dw 0.us 0.dw 0.us 0.iw ' +
      '0.v8 0.ke 0.vi 0.du 0.14i 0.x8 0.14i 0.x8 0.14i 0.x8 1.14i 0.xa 0.16c 0.x4 0.16c 0.x4 ' +
      '0.16c 0.x4 0.1ik 0.1hs 0.zi 0.lg 0.zi 0.lg 0.zi 0.lg 0.ze 0.tu 0.ze 0.tu 0.ze 0.tu 0.ze ' +
      '0.tu 0.zy 0.ki 0.zy 0.ls 0.zy 0.ki 0.144 0.x4 0.144 0.x4 0.144 0.x4 0.144 0.x4 0.144 0.x4 ' +
      '0.144 0.x4 0.1j8 0.19u 0.12e 0.ve 0.12e 0.zk 0.ui 0.zk 0.ui 0.zk 0.ui 0.j2 0.ye 0.1aa 0.zq ' +
      '0.ye 0.17k 0.16e 0.14m 0.18k 0.yg 0.13k 0.1e6 0.zs 0.ye 0.xe 0.x4 0.14y 0.zu 0.wq 0.ns ' +
      '0.18e 0.12g 0.1h6 0.h2 0.eq 0.12q 0.uk 0.dw 0.zq 0.1fa 0.158 0.x8 0.16c 0.17q 0.xs 0.1du ' +
      '0.12e 0.19i 0.y2 0.14w 0.ze 0.tu 0.zu 0.xc 0.ks 0.120 0.n2 0.zy 0.1bi 0.110 0.168 0.zq ' +
      '0.15k 0.yi 0.zk 0.ui 0.2.11e 0.ze 0.um 0.ya 0.xy 0.xe 0.um 0.zy 0.fc 0.ki 0.kg 0.gi 1.1y2 ' +
      '0.1o6 0.1pc 0.18q 0.rk 0.1z2 0.1ho 0.1b4 0.13g 0.va 0.eq 0.dw 0.16c 0.x4 0.144 0.x4 0.144 ' +
      '0.x4 0.144 0.x4 0.144 0.x4 0.144 0.x4 0.wa 0.13g 0.va 0.13g 0.va 0.1jq 0.1ea 0.158 0.y2 ' +
      '0.158 0.y2 0.10y 0.uy 0.16c 0.x4 0.16c 0.x4 0.11e 0.100 0.dw 0.234 0.1y2 0.1o6 0.158 0.y2 ' +
      '0.1pg 0.12i 0.14i 0.x8 0.13g 0.va 0.1jq 0.1ea 0.16c 0.x4 0.13g 0.va 0.13g 0.va 0.x4 0.wa ' +
      '0.x4 0.wa 0.eq 0.dw 0.eq 0.dw 0.16c 0.x4 0.16c 0.x4 0.zi 0.lg 0.zi 0.lg 0.144 0.x4 0.144 ' +
      '0.x4 0.ze 0.tu 0.zy 0.ki 0.zs 0.uo 0.14o 0.xe 0.zs 0.13a 0.zs 0.zq 0.zk 0.uc 0.13g 0.va ' +
      '0.x4 0.wa 0.16c 0.x4 0.16c 0.x4 0.16c 0.x4 0.16c 0.x4 0.12e 0.ve 0.la 0.172 0.rw 0.dw ' +
      '0.2.1f6 0.13g 0.14m 0.vg 0.us 0.zy 0.tw 0.wu 0.um 0.uo 0.138 0.156 0.14w 0.x4 0.wa 0.ui ' +
      '0.du 0.18e 0.10i 0.10c 0.lg 0.12i 0.vk 0.va 0.zc 0.zs 0.ye 0.um 0.vg 0.y2 0.z0 0.uk 0.wa ' +
      '0.17m 0.uk 0.vs 0.16o 0.ve 0.dw 0.yq 0.y2 0.zu 0.yq 0.126 0.xe 0.2.x8 0.dw 0.g6 0.n6 0.he ' +
      '0.pq 0.gc 0.11c 0.3.1d6 0.ys 0.xy 0.xa 0.x4 0.1ci 0.1cs 0.12k 0.lg 0.kc 0.nk 0.2.m4 0.iy ' +
      '0.iu 0.2.zw 0.tu 0.2.pg 0.pi 0.ug 0.ki 0.km 0.zi 0.zs 0.uo 0.ve 0.19u 0.ve 0.ug 0.y0 0.10y ' +
      '0.100 0.10g 0.4.um 0.16c 0.v6 0.ve 0.130 0.w2 0.n6 0.uy 0.pi 0.11o 0.2.um 0.1o4 0.1hu ' +
      '0.1ui 0.17i 0.10a 0.1b4 0.1cq 0.12e 0.162 0.s8 0.ry 0.11o 0.12i 0.mc 0.pm 0.9e 0.f2 0.f6 ' +
      '0.ka 0.pi 0.um 0.l2 0.d6 0.n0 0.fa 0.c8 0.fa 0.2.8w 0.2.pm 0.2.sa 0.2.pi 0.2.sg 0.a4 0.se ' +
      '0.kc 0.ke 0.a4 0.pk 0.ke 0.kc 0.2.fa 0.2.8w 0.3.kg 0.hy 0.pk 0.ek 0.j8 0.f8 0.r6 0.na 0.f8 ' +
      '0.kc 0.pg 0.9c 0.k2 0.ki 0.pi 0.5.kc 0.2.n4 0.s8 0.pk 0.qq 0.2.kc 0.2.ke 0.i4 0.ke 0.qm ' +
      '0.q4 0.pi 0.cs 0.i0 0.2.hy 0.i0 0.pk 0.pm 0.sc 0.v.0 2.27.0 0.zw 0.uk 0.10a 0.xa 0.2.fa ' +
      '0.15w 0.zs 2.fc 0.3.um 0.fg 0.ui 4.i2 0.uq 0.13g 0.fi 0.154 0.1dm 0.jc 1.17k 1.1e2 0.17s ' +
      '0.g6 0.13g 0.zw 0.vk 0.13g 0.x4 0.zk 0.14o 0.16c 0.eq 0.10y 0.13g 0.1dm 0.14i 0.xe 0.16c ' +
      '0.14y 0.z4 1.zu 0.zy 0.12e 0.18i 0.11m 0.18c 0.168 0.eq 0.12e 0.zc 0.uk 0.x8 0.g6 0.w0 ' +
      '0.zc 0.ww 0.ti 0.xe 0.uk 0.tg 0.x8 0.xg 0.g6 0.zu 0.wo 0.zk 0.xk 0.um 0.x4 0.12g 0.vu 0.uk ' +
      '0.zs 0.sq 0.w0 0.17y 0.xc 0.16u 0.1cq 0.g6 0.w0 0.x4 0.w0 0.1cq 0.12i 0.zu 0.zs 0.11q ' +
      '0.18w 0.11q 0.15g 0.1cu 0.14w 0.15k 0.xs 0.14y 0.um 0.zy 0.uo 0.12e 0.xc 0.17o 0.14s e.14w ' +
      '0.zu 0.vg 0.dw 0.16c 0.2.pg 0.zu 0.xc 0.14m 0.1dm 0.14w 0.vu 0.12i 0.2.14m 0.2.x4 0.19s ' +
      '0.vk 0.11e 0.ze 0.2.eq 0.ui 0.1ou 0.1pm 0.1cm 0.10y 0.14i 0.zo 0.13k 0.13g 0.zq 0.zw 0.vk ' +
      '0.16c 0.x4 0.1kw 0.zy 0.2.14i 0.11g 0.13k 0.1dm 0.14o 0.16c 0.14y 0.z4 0.14m 0.zy 0.zo ' +
      '0.19w 0.11m 0.16k 0.13y 0.1hm 0.1kq 0.18q 0.1c4 0.zq 0.11m 0.1l2 0.114 0.va 0.ww 0.v6 0.p4 ' +
      '0.zo 0.wa 0.1b4 0.s0 0.2.x2 0.v0 0.wo 0.15o 0.w2 0.x4 0.wa 0.y2 0.vg 0.tw 0.ve 0.158 0.um ' +
      '0.z6 0.vw 0.1a8 0.1ea 0.11k 0.17g 0.ve 0.tw 0.192 0.v6 0.2.wa 0.xe 0.p4 0.us 0.tu 0.3.dw ' +
      '0.1fo 0.1dy 0.xe 0.v0 0.x2 0.ve 0.wa 0.1g2 0.1am 0.zq 0.xg 0.1i6 0.19c 0.12e 0.xa 0.1i4 ' +
      '0.198 0.1cs 0.14w 0.1um 0.1ka 0.uk 0.rq 0.18c 0.16u 0.16c 0.x4 0.14g 0.xg 0.14g 0.xg 0.21q ' +
      '0.1rg 0.15k 0.xs 0.1i0 0.17k 0.1g0 0.1ac 0.zq 0.um 0.zs 0.5.0 0.2 0.0 0.14i 0.118 0.zq ' +
      '0.xg 0.zk 0.xc 0.vm 0.ps 0.vk 0.p4 0.108 0.us 0.1kw 0.1b4 0.zy 0.s0 0.13g 0.z6 0.11u 0.xm ' +
      '2.18g 0.14a 0.196 0.118 0.1is 0.148 0.1pg 0.1em 0.1a2 0.12k 0.14m 0.vg 0.zy 0.tw 0.12e ' +
      '0.ti 0.12e 0.ti 0.11m 0.um 0.1eg 0.13w 0.13y 0.110 0.13y 0.vw 0.13y 0.xe 0.1a0 0.150 0.1a0 ' +
      '0.150 0.eq 0.1kw 0.1b4 0.11m 0.xa 0.13k 0.110 0.14o 0.w2 0.18k 0.10e 0.13y 0.vw 0.1fy ' +
      '0.1a0 0.eq 0.13g 0.va 0.13g 0.va 0.1jq 0.1ea 0.x4 0.wa 0.12e 0.wa 0.12e 0.wa 0.1kw 0.1b4 ' +
      '0.zy 0.s0 0.2.100 0.14i 0.x2 0.14i 0.x2 0.16c 0.x4 0.16c 0.x4 0.16c 0.x4 0.11m 0.tw 0.zo ' +
      '0.ve 0.zo 0.ve 0.zo 0.ve 0.13y 0.vw 0.vk 0.p4 0.1dc 0.17g 0.vk 0.p4 0.11m 0.tu 0.11m 0.um ' +
      '1b.11w 1sf.zw 2yr.ks 3.2.mu 0.le 3.ms 1.ks 0.wy 1.ly 3.mo 0.ds 0.m4 2.l2 6.9c 0.f2 0.m4 ' +
      '0.l2 1i.ky 3.ds q.ke 3.pg 0.1i.0 6.4.0 0.13g 0.va 0.zw 0.ye 0.zw 0.ye 0.zw 0.ye 0.14m 0.vg ' +
      '0.13k 0.ye 0.13k 0.ye 0.13k 0.ye 0.13k 0.ye 0.13k 0.ye 0.x4 0.wa 0.x4 0.wa 0.x4 0.wa 0.x4 ' +
      '0.wa 0.x4 0.wa 0.vw 0.kc 0.158 0.y2 0.14o 0.xe 0.14o 0.xe 0.14o 0.xe 0.14o 0.xe 0.14o 0.xe ' +
      '0.eq 0.dw 0.eq 0.dw 0.10y 0.uy 0.10y 0.uy 0.10y 0.uy 0.us 0.dw 0.us 0.dw 0.us 0.dw 0.us ' +
      '0.dw 0.1dm 0.1d6 0.1dm 0.1d6 0.1dm 0.1d6 0.14i 0.x8 0.14i 0.x8 0.14i 0.x8 0.14i 0.x8 0.16c ' +
      '0.x4 0.16c 0.x4 0.16c 0.x4 0.16c 0.x4 0.z4 0.y2 0.z4 0.y2 0.zi 0.lg 0.zi 0.lg 0.zi 0.lg ' +
      '0.zi 0.lg 0.ze 0.tu 0.ze 0.tu 0.ze 0.tu 0.ze 0.tu 0.ze 0.tu 0.zy 0.ki 0.zy 0.ki 0.zy 0.ki ' +
      '0.zy 0.ki 0.144 0.x4 0.144 0.x4 0.144 0.x4 0.144 0.x4 0.144 0.x4 0.13g 0.ve 0.13g 0.ve ' +
      '0.1j8 0.19u 0.1j8 0.19u 0.1j8 0.19u 0.1j8 0.19u 0.1j8 0.19u 0.11m 0.um 0.11m 0.um 0.12e ' +
      '0.ve 0.zk 0.ui 0.zk 0.ui 0.zk 0.ui 0.xe 0.ki 0.19u 0.ve 0.va 0.kk 0.ji 0.k8 0.12i 0.xe ' +
      '0.13g 0.va 0.13g 0.va 0.13g 0.va 0.13g 0.va 0.13g 0.va 0.13g 0.va 0.13g 0.va 0.13g 0.va ' +
      '0.13g 0.va 0.13g 0.va 0.13g 0.va 0.13g 0.va 0.x4 0.wa 0.x4 0.wa 0.x4 0.wa 0.x4 0.wa 0.x4 ' +
      '0.wa 0.x4 0.wa 0.x4 0.wa 0.x4 0.wa 0.eq 0.dw 0.eq 0.dw 0.16c 0.x4 0.16c 0.x4 0.16c 0.x4 ' +
      '0.16c 0.x4 0.16c 0.x4 0.16c 0.x4 0.16c 0.x4 0.17q 0.xs 0.17q 0.xs 0.17q 0.xs 0.17q 0.xs ' +
      '0.17q 0.xs 0.144 0.x4 0.144 0.x4 0.1bi 0.110 0.1bi 0.110 0.1bi 0.110 0.1bi 0.110 0.1bi ' +
      '0.110 0.12e 0.ve 0.12e 0.ve 0.12e 0.ve 0.12e 0.ve 0.1bg 0.100 0.2.xe 0.14s 0.zo 0.8.zc ' +
      '0.8.13g 0.6.uk 2.14s 0.14o 0.1fi 0.1do 0.1dy 0.1es 2.8.x8 0.1du 0.1d8 0.1o2 0.1m8 0.1mi ' +
      '0.1nc 0.1iw 0.1ji 0.8.g6 0.mu 0.m8 0.x2 0.v8 0.vi 0.wc 0.rw 0.si 0.6.x4 2.18q 0.1ak 0.1iy ' +
      '0.1gm 0.1eo 0.1fa 2.8.w0 1.1c2 1.1km 1.1nq 1.1jy 0.8.1cq 0.18a 0.1au 0.1ji 0.1hq 0.1go ' +
      '0.1hi 0.1ec 0.1ey 0.2.zc 0.2.uk 0.2.x8 0.2.g6 0.2.x4 0.2.w0 0.2.1cq 2.8.zc 0.8.13g 0.8.x8 ' +
      '0.1cc 0.1d8 0.1o2 0.1m8 0.1mi 0.1nc 0.1iw 0.1ji 0.8.1cq 0.18a 0.1au 0.1ji 0.1hq 0.1go ' +
      '0.1hi 0.1ec 0.1ey 0.5.zc 1.2.zc 0.5.13g 0.ci 0.fc 0.ci 0.pi 0.pg 0.3.x8 1.2.x8 0.172 0.166 ' +
      '0.1fm 0.1eq 0.14o 0.po 0.pq 0.kc 0.4.g6 2.2.g6 0.2.eq 0.om 0.nq 1.mu 0.pm 0.kc 0.4.w0 ' +
      '0.2.vu 0.2.w0 0.2.12e 0.1d8 0.1cu 0.172 0.2.pg 0.fa 2.3.1cq 1.2.1cq 0.1ai 0.16w 0.1b2 ' +
      '0.18u 0.168 0.2.fc 1.sg 0.1kw 0.sg 0.1kw 0.j0 0.e8 0.9g 0.10i 0.fi 0.6q 0.3s 0.3.0 2.2.p8 ' +
      '0.10i 0.r4 0.2.1is 0.ts 0.pe 0.4.e6 0.2.qq 0.2.py 0.x0 0.uk 0.2.ra 0.fi 0.v0 0.1ai 0.fa ' +
      '7.6q 0.20g 0.2k6 0.dq 0.ow 0.100 0.dq 0.ow 0.100 0.s4 0.ki 0.kk 0.15a 0.x0 0.ti 0.rq ' +
      '0.2.19w 0.pe 0.150 0.ra 0.em 0.2.la 0.1n2 0.2.1a0 0.sa 0.wm 0.2.wu 0.te 0.fi 0.19w 0.uq ' +
      '0.s4 0.14w 0.19w 0.106 0.sk 0.1b6 0.ym 0.w6 0.b8 0.w4 0.x8 0.d2 0.b8 0.fc 0.0 f.oo 0.9c ' +
      '2.oe 0.n2 0.no 0.lc 0.nm 0.no 0.3.o4 0.2.ec 0.m8 0.oo 0.h2 0.mw 0.nq 0.oe 0.n2 0.no 0.lc ' +
      '0.nm 0.no 0.3.o4 0.2.ec 1.ks 0.le 0.ly 0.ki 0.pk 0.mc 0.ks 0.9c 0.wy 0.m8 0.mo 0.k2 0.ds ' +
      '3.14w 0.14m 0.142 0.vw 0.108 0.1b2 0.15k 0.1uw 0.1rg 0.1fy 0.1ck 0.ye 0.110 0.168 0.zy ' +
      '0.22a 0.12g 0.17o 0.158 0.13g 0.12i 0.14m 0.xa 0.12e 0.100 0.uk 0.y8 0.1co 0.14w 0.13s ' +
      '0.14w 0.zw r.2.0 0.2.1eg 9.0 7.0 f.1ku 0.1im 1.1sk 1.1mm 0.1ms 2.1kq 9.s6 2.1o8 0.10c ' +
      '6.14a 0.zq 0.xu 0.13s 0.yc 0.148 2.168 3.10y 0.13g 2.zw 3.vw 8.160 h.1li 1.1pq 3.1es 6.1ic ' +
      '0.1f2 0.1je 0.1j8 0.1di 0.ua 0.eq 0.tg 0.186 0.1i6 0.13g 0.1i6 0.1ww 0.2bm 0.1gc 0.11m ' +
      '0.1gc 0.1v0 0.us 0.14m 0.13k 0.1dm 0.dw 0.rs 0.15o 0.19a 0.ve 0.19a 0.1n6 0.212 0.18i 0.um ' +
      '0.18i 0.1me 0.dw 0.uy 0.wy 0.1d6 0.1i0 0.12i 0.1kk 0.12i 0.um 0.14y 0.1cq 0.12i 0.1s8 ' +
      '7.4.1ga 0.21m 0.5.1ga f.2.1ra 5.2.1j0 1.1j0 0.1by 0.1j0 4.2.1ga k.1ga 1.1ga 1.21m 9.2.y2 ' +
      '4.2.1kw 1.1n2 2.1n2 n.zu 2.11i 0.13g 8.154 1.12k 0.10o 7.zu 3.1gw c.i0 s.10o n.10o 3.2.10o ' +
      '4.2.1b6 3n.1ak j.17i 1.17i i.1hk c.1k2 0.1uq 0.1iq 1.2.1hc 0.1uq 2c.17g 6.1k2 3.1ga 1u.1j0 ' +
      '0.1b8 2b.14w 1o.k.1eg 1u.q.1eg q.b.1eg a.1eg 4g.3.1eg 7.ra 7.2.1ko 2.2.1fi 2.2.1fi 0.2.1ko ' +
      '2.2.1fk 2.2.1fk 0.2.1ly 2.vq 0.1eg 3.1eg m.ra 8.26i g.1mk 4.2.1iw 1h.1mk 10.1eg 3.1eg ' +
      '4.10k 1h.1ja 36.1c6 3.1ca 1q.1ly v.k.1eg 2t.hy 5.2.21m 0.2oa 0.2.21m 0.2oa ay.2.t0 an.1n2 ' +
      'b.2.1eg 8.26i 9r.9e 2.zk an.2 o.ti dj.4.1hc 4.2.la 0.2.ty 0.2.la 0.2.pk 0.2.mg 2.2.lm ' +
      '0.2.ts 0.2.rk 0.2.pk 0.4.1hc x.2c.1hc 4.2.0 0.4.1hc 2.2m.1hc 1e.1g.1d6 14.1d6 3y.1uq ' +
      '9v.1zm 0.20o 0.230 0.2gm 0.1ye 3.24m 0.2yc 0.1ty 0.1t4 0.1vg 0.1xm 0.2b8 0.1rs 0.1z8 0.2u6 ' +
      '0.3cu 0.34g 0.2z6 0.1dg 0.1r2 0.1ca 0.18u 0.1xi 0.2ae 0.2cq 0.2qc 0.28k 0.284 0.3d8 0.2vg ' +
      '0.202 0.2v0 0.3e0 0.2wa 0.20w 0.2vu 0.2re 0.3ea 0.1tw 0.2ou 0.37i 0.2z4 0.2ek 0.3ss 0.4fo ' +
      '0.1rw 0.1r2 0.1te 0.270 0.1ya 0.1xu 0.230 0.2ds 0.1ye 0.2h4 0.2eg 0.2dm 0.2is 0.2tk 0.2e8 ' +
      '0.2ww 0.218 0.2jw 0.33i 0.1xy 0.1qu 0.1ts 0.2x6 0.2ha 0.1ya 0.20m 0.1sq 4.1fg 0.1r2 2.18i ' +
      '2.2o6 1.36a 2.1fa 0.1us 0.2hm mo1.0 9r.1uk 8e.xc k1.8mc.1d6 7lo.2.6 0.5.0 0.2.6 0.5.0 5t.0 ' +
      '1.2o.1hc 1s.u.1d6 3.6.1d6 2.6.1d6 2.6.1d6 2.3.1d6 3.2.1hc 3.2.1hc',
  },
  700: {
    unitsPerEm: 2048,
    runs:
      'w.d4 0.hg 0.le 0.zi 0.zu 0.1im 0.10w 0.b8 0.2.m6 0.uo 0.116 0.gc 0.pk 0.g2 0.l4 0.11k 0.qo ' +
      '0.yq 0.10c 0.11e 0.zo 0.10k 0.wq 0.10m 0.10k 0.2.g2 0.3.116 0.um 0.1dq 0.14u 0.108 0.156 ' +
      '0.13w 0.xi 0.w0 0.15o 0.14y 0.f4 0.v4 0.11q 0.v2 0.1e8 0.14c 0.16u 0.zg 0.16w 0.zy 0.zu ' +
      '0.10k 0.142 0.14u 0.1ku 0.130 0.13k 0.10g 0.m6 0.l4 0.m6 0.qk 0.py 0.r6 0.vq 0.ys 0.w2 ' +
      '0.ys 0.wo 0.kw 0.ym 0.y4 0.2.em 0.vq 0.em 0.1e0 0.y0 0.xk 0.2.ym 0.m6 0.uo 0.l2 0.xy 0.w0 ' +
      '0.1am 0.vc 0.w0 0.v8 0.m6 0.k8 0.m6 0.116 x.d4 0.hg 0.w2 0.10q 0.15u 0.v8 0.k8 0.wc 0.tg ' +
      '0.1aq 0.l4 0.y2 0.vm 0.pk 0.10c 0.ui 0.p2 0.116 0.n4 0.o2 0.r6 0.10g 0.xc 0.g2 0.k2 0.he ' +
      '0.ma 0.ya 0.1ca 0.1ec 0.1h0 0.um 0.6.14u 0.1kk 0.156 0.4.xi 0.4.f4 0.13w 0.14c 0.5.16u ' +
      '0.116 0.16u 0.4.142 0.13k 0.10o 0.100 0.6.vq 0.1e8 0.w2 0.4.wo 0.4.em 0.ws 0.y0 0.5.xk ' +
      '0.116 0.xk 0.4.xy 0.w0 0.xk 0.w0 0.14u 0.vq 0.14u 0.vq 0.14u 0.vq 0.156 0.w2 0.156 0.w2 ' +
      '0.156 0.w2 0.156 0.w2 0.13w 0.148 0.13w 0.ys 0.xi 0.wo 0.xi 0.wo 0.xi 0.wo 0.xi 0.wo 0.xi ' +
      '0.wo 0.15o 0.ym 0.15o 0.ym 0.15o 0.ym 0.15o 0.ym 0.14y 0.y4 0.18e 0.y4 0.o4 0.fm 0.f4 0.em ' +
      '0.f4 0.em 0.f4 0.f0 0.f4 0.em 0.1aa 0.ta 0.v4 0.em 0.11q 0.vq 0.10o 0.v2 0.em 0.v2 0.em ' +
      '0.v2 0.ka 0.vo 0.m8 0.w0 0.em 0.14c 0.y0 0.14c 0.y0 0.14c 0.y0 1.14c 0.y2 0.16u 0.xk 0.16u ' +
      '0.xk 0.16u 0.xk 0.1ju 0.1hq 0.zy 0.m6 0.zy 0.m6 0.zy 0.m6 0.zu 0.uo 0.zu 0.uo 0.zu 0.uo ' +
      '0.zu 0.uo 0.10k 0.l2 0.10k 0.n0 0.10k 0.l2 0.142 0.xy 0.142 0.xy 0.142 0.xy 0.142 0.xy ' +
      '0.142 0.xy 0.142 0.xy 0.1ku 0.1am 0.13k 0.w0 0.13k 0.10g 0.v8 0.10g 0.v8 0.10g 0.v8 0.jk ' +
      '0.ys 0.1bi 0.zw 0.ys 0.180 0.172 0.156 0.19u 0.z4 0.13w 0.1fc 0.10m 0.ys 0.zk 0.xi 0.15u ' +
      '0.10o 0.x8 0.pe 0.19m 0.14k 0.1hy 0.hu 0.f4 0.13u 0.vg 0.em 0.10i 0.1ga 0.15a 0.y0 0.16u ' +
      '0.18k 0.yi 0.1f6 0.14i 0.1aq 0.ym 0.15q 0.zu 0.uo 0.10q 0.zg 0.le 0.12i 0.p2 0.10k 0.1bs ' +
      '0.12o 0.16o 0.10i 0.174 0.yu 0.10g 0.v8 0.2.11m 0.zy 0.ve 0.2.yq 0.zk 0.ve 0.10u 0.g4 0.la ' +
      '0.nq 0.hg 1.1z2 0.1pa 0.1q6 0.19o 0.sk 0.1zi 0.1hw 0.1cm 0.14u 0.vq 0.f4 0.em 0.16u 0.xk ' +
      '0.142 0.xy 0.142 0.xy 0.142 0.xy 0.142 0.xy 0.142 0.xy 0.wo 0.14u 0.vq 0.14u 0.vq 0.1kk ' +
      '0.1e8 0.15o 0.ym 0.15o 0.ym 0.11q 0.vq 0.16u 0.xk 0.16u 0.xk 0.11m 0.10e 0.em 0.24a 0.1z2 ' +
      '0.1pa 0.15o 0.ym 0.1ps 0.14q 0.14c 0.y0 0.14u 0.vq 0.1kk 0.1e8 0.16u 0.xk 0.14u 0.vq 0.14u ' +
      '0.vq 0.xi 0.wo 0.xi 0.wo 0.f4 0.em 0.f4 0.em 0.16u 0.xk 0.16u 0.xk 0.zy 0.m6 0.zy 0.m6 ' +
      '0.142 0.xy 0.142 0.xy 0.zu 0.uo 0.10k 0.l2 0.10m 0.vg 0.14y 0.y4 0.10o 0.13e 0.10m 0.10k ' +
      '0.10g 0.uy 0.14u 0.vq 0.xi 0.wo 0.16u 0.xk 0.16u 0.xk 0.16u 0.xk 0.16u 0.xk 0.13k 0.w0 ' +
      '0.ms 0.17w 0.su 0.em 0.2.1g6 0.14u 0.156 0.w2 0.v2 0.10k 0.uq 0.yk 0.ve 0.vg 0.13o 0.15m ' +
      '0.15q 0.xi 0.wo 0.v4 0.em 0.19e 0.11g 0.110 0.m6 0.13m 0.wc 0.vq 0.zo 0.10m 0.ys 0.vc 0.w6 ' +
      '0.ym 0.zu 0.va 0.wo 0.19u 0.v6 0.w4 0.18e 0.vw 0.em 0.zi 0.ym 0.10q 0.102 0.11o 0.y4 ' +
      '0.2.y0 0.em 0.ha 0.pa 0.i0 0.ra 0.hi 0.12s 0.3.1e0 0.zu 0.z8 0.y2 0.xk 0.1c6 0.1f2 0.14o ' +
      '0.m6 0.ky 0.ou 0.2.my 0.kc 0.ka 0.2.10s 0.uo 0.2.q6 0.q8 0.v4 0.l2 0.l8 0.2.10m 0.vg 0.w0 ' +
      '0.1am 0.w0 0.v4 0.yu 0.12q 0.10e 0.11a 0.4.vc 0.16u 0.vk 0.vy 0.14w 0.we 0.pg 0.vq 0.q8 ' +
      '0.12c 0.2.vc 0.1pa 0.1io 0.1ws 0.19m 0.13g 0.1cg 0.1eg 0.14i 0.17e 0.uc 0.re 0.12i 0.13a ' +
      '0.mq 0.qc 0.9q 0.fi 0.fq 0.kw 0.q8 0.v0 0.li 0.di 0.o6 0.fy 0.cm 0.fy 0.2.8y 0.2.qg 0.2.ug ' +
      '0.2.q8 0.2.ue 0.aq 0.uk 0.l0 0.l2 0.aq 0.qc 0.l2 0.l0 0.2.fy 0.2.8y 0.3.l8 0.jw 0.qa 0.fm ' +
      '0.km 0.fu 0.rc 0.p0 0.fk 0.l0 0.q6 0.9q 0.ki 0.l0 0.qa 0.5.ky 0.p4 0.p2 0.ua 0.qc 0.rm ' +
      '0.2.l2 0.2.l4 0.k6 0.l2 0.qw 0.qk 0.q8 0.eo 0.k2 0.2.k0 0.k2 0.qc 0.qe 0.ui 0.v.0 2.27.0 ' +
      '0.10s 0.va 0.10q 0.za 0.2.fw 0.16g 0.10m 2.g0 0.3.vc 0.fy 0.v4 4.k4 0.vi 0.14u 0.g2 0.16u ' +
      '0.1ew 0.ku 1.184 1.1gs 0.18w 0.ha 0.14u 0.108 0.vs 0.14u 0.xi 0.10g 0.14y 0.16u 0.f4 0.11q ' +
      '0.14u 0.1e8 0.14c 0.zi 0.16u 0.15u 0.zg 1.10q 0.10k 0.13k 0.1ac 0.130 0.19a 0.16o 0.f4 ' +
      '0.13k 0.zo 0.v6 0.y0 0.ha 0.w8 0.zo 0.xc 0.tw 0.zi 0.v6 0.u4 0.y0 0.zm 0.ha 0.10o 0.x6 ' +
      '0.10g 0.yo 0.vc 0.xk 0.14k 0.wc 0.vc 0.10m 0.ue 0.w8 0.1a0 0.xs 0.17w 0.1f2 0.ha 0.w8 0.xk ' +
      '0.w8 0.1f2 0.14q 0.10q 0.10m 0.12o 0.1aw 0.12o 0.176 0.1f4 0.15q 0.15o 0.xm 0.15u 0.ve ' +
      '0.10u 0.vg 0.14g 0.zg 0.19y 0.15m e.15s 0.10q 0.w2 0.em 0.16u 0.2.q6 0.10o 0.xk 0.156 ' +
      '0.1e8 0.15q 0.wc 0.14o 0.2.156 0.2.xi 0.1am 0.vs 0.124 0.zu 0.2.f4 0.v4 0.1po 0.1pk 0.1cm ' +
      '0.11q 0.14c 0.10o 0.13u 0.14u 0.zq 0.108 0.vs 0.176 0.xi 0.1ne 0.10c 0.2.14c 0.12o 0.140 ' +
      '0.1e8 0.14y 0.16u 0.15u 0.zg 0.156 0.10k 0.10o 0.1ba 0.130 0.17i 0.14i 0.1ie 0.1me 0.190 ' +
      '0.1d0 0.zw 0.12a 0.1m0 0.11i 0.vq 0.xe 0.vk 0.pe 0.10m 0.wo 0.1c4 0.so 0.2.xg 0.vy 0.x2 ' +
      '0.164 0.we 0.xk 0.wo 0.ym 0.w2 0.ug 0.w0 0.17c 0.vc 0.zu 0.wc 0.1b2 0.1fw 0.12k 0.18s 0.w4 ' +
      '0.u8 0.19k 0.vm 0.2.wo 0.y4 0.pe 0.vm 0.uo 0.3.em 0.1ga 0.1eg 0.y4 0.vy 0.xg 0.w0 0.wo ' +
      '0.1hu 0.1c4 0.zw 0.yg 0.1jc 0.19w 0.14g 0.ze 0.1kg 0.1b8 0.1f2 0.15s 0.1vo 0.1la 0.v8 0.t6 ' +
      '0.19a 0.17w 0.16u 0.xk 0.15o 0.xw 0.15o 0.xw 0.22u 0.1sk 0.15o 0.xm 0.1ka 0.19o 0.1hq ' +
      '0.1dw 0.10k 0.vc 0.10o 0.5.0 0.2 0.0 0.14c 0.12c 0.zw 0.yg 0.106 0.xi 0.vy 0.qc 0.vs 0.pe ' +
      '0.11g 0.vk 0.1ne 0.1c4 0.10c 0.so 0.14i 0.10y 0.12w 0.yq 2.1ac 0.15c 0.1au 0.12s 0.1ja ' +
      '0.14g 0.1qk 0.1eu 0.1ay 0.14q 0.156 0.w2 0.10k 0.ug 0.13k 0.tw 0.13k 0.tw 0.130 0.vc 0.1f6 ' +
      '0.2.14i 0.12m 0.14i 0.wc 0.14i 0.y4 0.1aw 0.15o 0.1aw 0.15o 0.f4 0.1ne 0.1c4 0.120 0.y4 ' +
      '0.140 0.126 0.14y 0.we 0.19o 0.11g 0.14i 0.wc 0.1ho 0.1b8 0.f4 0.14u 0.vq 0.14u 0.vq 0.1kk ' +
      '0.1e8 0.xi 0.wo 0.12s 0.wo 0.12s 0.wo 0.1ne 0.1c4 0.10c 0.so 0.2.10e 0.14c 0.xg 0.14c 0.xg ' +
      '0.16u 0.xk 0.16u 0.xk 0.16u 0.xk 0.12a 0.u8 0.10o 0.w0 0.10o 0.w0 0.10o 0.w0 0.14i 0.wc ' +
      '0.vs 0.pe 0.1fg 0.18s 0.vs 0.pe 0.130 0.u8 0.130 0.vc 1b.13k 1sf.108 2yr.l4 3.2.n6 0.lo ' +
      '3.n4 1.lc 0.xe 1.ma 3.n0 0.e4 0.mi 2.li 6.9q 0.fi 0.mi 0.li 1i.la 3.e8 q.ks 3.q6 0.1i.0 ' +
      '6.4.0 0.14u 0.vq 0.108 0.ys 0.108 0.ys 0.108 0.ys 0.156 0.w2 0.13w 0.ys 0.13w 0.ys 0.13w ' +
      '0.ys 0.13w 0.ys 0.13w 0.ys 0.xi 0.wo 0.xi 0.wo 0.xi 0.wo 0.xi 0.wo 0.xi 0.wo 0.w0 0.kw ' +
      '0.15o 0.ym 0.14y 0.y4 0.14y 0.y4 0.14y 0.y4 0.14y 0.y4 0.14y 0.y4 0.f4 0.em 0.f4 0.em ' +
      '0.11q 0.vq 0.11q 0.vq 0.11q 0.vq 0.v2 0.em 0.v2 0.em 0.v2 0.em 0.v2 0.em 0.1e8 0.1e0 0.1e8 ' +
      '0.1e0 0.1e8 0.1e0 0.14c 0.y0 0.14c 0.y0 0.14c 0.y0 0.14c 0.y0 0.16u 0.xk 0.16u 0.xk 0.16u ' +
      '0.xk 0.16u 0.xk 0.zg 0.ym 0.zg 0.ym 0.zy 0.m6 0.zy 0.m6 0.zy 0.m6 0.zy 0.m6 0.zu 0.uo 0.zu ' +
      '0.uo 0.zu 0.uo 0.zu 0.uo 0.zu 0.uo 0.10k 0.l2 0.10k 0.l2 0.10k 0.l2 0.10k 0.l2 0.142 0.xy ' +
      '0.142 0.xy 0.142 0.xy 0.142 0.xy 0.142 0.xy 0.14u 0.w0 0.14u 0.w0 0.1ku 0.1am 0.1ku 0.1am ' +
      '0.1ku 0.1am 0.1ku 0.1am 0.1ku 0.1am 0.130 0.vc 0.130 0.vc 0.13k 0.w0 0.10g 0.v8 0.10g 0.v8 ' +
      '0.10g 0.v8 0.y4 0.l2 0.1am 0.w0 0.vq 0.l6 0.kc 0.ku 0.138 0.zi 0.14u 0.vq 0.14u 0.vq 0.14u ' +
      '0.vq 0.14u 0.vq 0.14u 0.vq 0.14u 0.vq 0.14u 0.vq 0.14u 0.vq 0.14u 0.vq 0.14u 0.vq 0.14u ' +
      '0.vq 0.14u 0.vq 0.xi 0.wo 0.xi 0.wo 0.xi 0.wo 0.xi 0.wo 0.xi 0.wo 0.xi 0.wo 0.xi 0.wo 0.xi ' +
      '0.wo 0.f4 0.em 0.f4 0.em 0.16u 0.xk 0.16u 0.xk 0.16u 0.xk 0.16u 0.xk 0.16u 0.xk 0.16u 0.xk ' +
      '0.16u 0.xk 0.18k 0.yi 0.18k 0.yi 0.18k 0.yi 0.18k 0.yi 0.18k 0.yi 0.142 0.xy 0.142 0.xy ' +
      '0.1bs 0.12o 0.1bs 0.12o 0.1bs 0.12o 0.1bs 0.12o 0.1bs 0.12o 0.13k 0.w0 0.13k 0.w0 0.13k ' +
      '0.w0 0.13k 0.w0 0.1ek 0.13c 0.zg 0.zi 0.15m 0.10e 0.8.zo 0.8.14u 0.6.v6 2.15i 0.15k 0.1g6 ' +
      '0.1ei 0.1f0 0.1fs 2.8.y0 0.1ea 0.1dm 0.1o8 0.1mk 0.1n2 0.1nu 0.1ja 0.1k2 0.8.ha 0.ng 0.mq ' +
      '0.xc 0.vo 0.w8 0.x0 0.sg 0.t6 0.6.xk 2.18w 0.1aq 0.1is 0.1gs 0.1eu 0.1fg 2.8.w8 1.1dw ' +
      '1.1mi 1.1pq 1.1ly 0.8.1f2 0.18s 0.1bm 0.1k2 0.1ig 0.1h4 0.1hu 0.1f6 0.1fw 0.2.zo 0.2.v6 ' +
      '0.2.y0 0.2.ha 0.2.xk 0.2.w8 0.2.1f2 2.8.zo 0.8.14u 0.8.y0 0.1d0 0.1dm 0.1o8 0.1mk 0.1n2 ' +
      '0.1nu 0.1ja 0.1k2 0.8.1f2 0.18s 0.1bm 0.1k2 0.1ig 0.1h4 0.1hu 0.1f6 0.1fw 0.5.zo 1.2.zo ' +
      '0.5.14u 0.bu 0.g0 0.bu 0.q8 0.q6 0.3.y0 1.2.y0 0.17q 0.174 0.1fs 0.1f6 0.14y 0.qi 0.qk ' +
      '0.l0 0.4.ha 2.2.ha 0.2.f4 0.oy 0.oa 1.ma 0.qg 0.l0 0.4.w8 0.2.wc 0.2.w8 0.2.13k 0.1f0 ' +
      '0.1em 0.17y 0.2.q6 0.fy 2.3.1f2 1.2.1f2 0.1ae 0.16w 0.1bo 0.196 0.16o 0.g0 0.g4 1.sg 0.1kw ' +
      '0.sg 0.1kw 0.j0 0.e8 0.9g 0.118 0.g2 0.6k 0.3s 0.3.0 2.2.pk 0.118 0.ra 0.2.1iy 0.vy 0.q0 ' +
      '0.4.f0 0.2.rm 0.2.rc 0.wi 0.vc 0.2.qg 0.g2 0.w4 0.1c6 0.fw 7.6k 0.22y 0.2na 0.ew 0.qi ' +
      '0.122 0.ew 0.qi 0.122 0.u4 0.2.la 0.18q 0.yy 0.um 0.r4 0.2.1ao 0.q2 0.15y 0.qg 0.eq 0.2.m6 ' +
      '0.1p8 0.2.1c2 0.uc 0.wq 0.2.xc 0.uo 0.g2 0.1aq 0.vk 0.u6 0.15s 0.1ao 0.13m 0.ui 0.1dm 0.yk ' +
      '0.xe 0.c2 0.xa 0.z6 0.es 0.c2 0.fu 0.0 f.p6 0.9q 2.ow 0.nk 0.o6 0.lq 0.o0 0.o6 0.3.oe ' +
      '0.2.ey 0.mm 0.p6 0.he 0.n4 0.o2 0.ow 0.nk 0.o6 0.lq 0.o0 0.o6 0.3.oe 0.2.ey 1.l4 0.lo 0.ma ' +
      '0.l0 0.qa 0.mq 0.lc 0.9q 0.xe 0.mm 0.n0 0.ki 0.e4 3.15o 0.156 0.14e 0.w0 0.10w 0.1be 0.15i ' +
      '0.1xo 0.1so 0.1g2 0.1es 0.ys 0.11k 0.186 0.10k 0.24q 0.14k 0.19u 0.15o 0.14u 0.14s 0.156 ' +
      '0.za 0.14g 0.10m 0.va 0.ze 0.1eu 0.15s 0.14q 0.15s 0.108 r.2.0 0.2.1ew 9.0 7.0 f.1ky 0.1iu ' +
      '1.1t8 1.1n0 0.1n8 2.1l2 9.u8 2.1ok 0.10c 6.15u 0.108 0.ym 0.14w 0.z2 0.168 2.16o 3.11q ' +
      '0.14u 2.10u 3.w0 8.174 h.1l6 1.1tc 3.1fo 6.1iw 0.1f8 0.1jy 0.1jo 0.1e4 0.ua 0.f4 0.ua ' +
      '0.19e 0.1jy 0.14u 0.1jy 0.1z4 0.2e8 0.1i4 0.130 0.1i4 0.1xa 0.v2 0.156 0.13w 0.1e8 0.em ' +
      '0.ta 0.17w 0.1ao 0.w0 0.1ao 0.1pa 0.23y 0.19y 0.vc 0.19y 0.1om 0.em 0.vq 0.wc 0.1e0 0.1kc ' +
      '0.14o 0.1o2 0.14o 0.vc 0.15u 0.1ew 0.14o 0.1uk 7.4.1gg 0.21s 0.5.1gg f.2.1rq 5.2.1jo 1.1jo ' +
      '0.1da 0.1jo 4.2.1gg k.1gg 1.1gg 1.21s 9.2.ys 4.2.1lq 1.1om 2.1om n.10q 2.11s 0.14u 8.164 ' +
      '1.14s 0.116 7.10s 3.1hy c.jo s.116 n.116 3.2.116 4.2.1bi 3n.1c6 j.17o 1.17o i.1h4 c.1k8 ' +
      '0.1uw 0.1hs 1.2.1hc 0.1uw 2c.17m 6.1k8 3.1gg 1u.1jo 0.1be 2b.15s 1o.k.1ew 1u.q.1ew q.b.1ew ' +
      'a.1ew 4g.3.1ew 7.qg 7.2.1li 2.2.1ge 2.2.1ge 0.2.1li 2.2.1ge 2.2.1ge 0.2.1ma 2.ww 0.1ew ' +
      '3.1ew m.qg 8.26w g.1mq 4.1iw 0.1iy 1h.1mq 10.1eu 3.1eu 4.110 1h.1je 36.1cc 3.1ce 1q.1ma ' +
      'v.k.1ew 2t.jy 5.2.21s 0.2og 0.2.21s 0.2og ay.2.u4 an.1om b.2.1ew 8.26w 9r.9q 2.10g an.2 ' +
      'o.um dj.4.1hc 4.2.m6 0.2.v8 0.2.m6 0.2.q6 0.2.ng 2.2.me 0.2.vg 0.2.sc 0.2.q6 0.4.1hc ' +
      'x.2c.1hc 4.2.0 0.4.1hc 2.2m.1hc 1e.1g.1d6 14.1d6 3y.1vu 9v.21k 0.22u 0.25a 0.2iu 0.20k ' +
      '3.26g 0.30w 0.1um 0.1u0 0.1wg 0.1z2 0.2co 0.1t4 0.204 0.2vw 0.3ec 0.35u 0.30o 0.1f2 0.1so ' +
      '0.1de 0.1ae 0.1yy 0.2c0 0.2eg 0.2s2 0.2a4 0.29s 0.3f6 0.2x6 0.214 0.2ww 0.3g4 0.2y6 0.224 ' +
      '0.2xu 0.2tu 0.3gw 0.1ue 0.2q6 0.38m 0.304 0.2fu 0.3vo 0.4iq 0.1t8 0.1sm 0.1v4 0.28o ' +
      '0.2.200 0.25a 0.2g0 0.20k 0.2j2 0.2gm 0.2g0 0.2la 0.2w2 0.2gk 0.2z2 0.22g 0.2kw 0.35u ' +
      '0.1ys 0.1s4 0.1uu 0.2zi 0.2iu 0.1yy 0.21q 0.1tu 4.1gu 0.1so 2.19y 2.2q8 1.38q 2.1gu 0.1vu ' +
      '0.2jm mo1.0 9r.1vo 8e.zg k1.8mc.1d6 7lo.2.4 0.5.0 0.2.4 0.5.0 5t.0 1.2o.1hc 1s.u.1d6 ' +
      '3.6.1d6 2.6.1d6 2.6.1d6 2.3.1d6 3.2.1hc 3.2.1hc',
  },
} as const satisfies Readonly<Record<number, PackedWidths>>
