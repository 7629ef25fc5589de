export default (config) => {
  config.setUseGitIgnore(false)
  return { dir: { input: 'src', output: 'out' } }
}
