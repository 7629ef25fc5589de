export default {
  output: 'export',
  trailingSlash: true,
  distDir: 'out',
  turbopack: { root: process.env.BENCH_ROOT },
}
