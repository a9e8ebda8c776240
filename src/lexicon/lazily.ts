/** What is made when it is first asked for. */

/** An object whose values are made by these functions, each once and not before somebody asks for it. */
export function lazily<Values extends object>(makers: { readonly [Key in keyof Values]: () => Values[Key] }): Values {
  const values: Partial<Values> = {};
  for (const key in makers) {
    Object.defineProperty(values, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = makers[key]();
        Object.defineProperty(values, key, { enumerable: true, value });
        return value;
      },
    });
  }
  // Each of its keys has a getter.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return values as Values;
}
