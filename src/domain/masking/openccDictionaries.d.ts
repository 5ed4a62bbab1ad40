/** The dictionaries of opencc-js have no types of their own: `from to|from to|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
