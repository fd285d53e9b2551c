declare module 'virtual:reference' {
  const reference: import('./model.js').Reference;
  export default reference;
}
