/** A statement that must not be let through, and why it is dangerous. */
export type Hostile = readonly [statement: string, why: string];

type Parameter =
  | string
  | number
  | boolean
  | null
  | readonly Parameter[]
  | { readonly [key: string]: Parameter };

/** A reading statement that must be let through, with its parameters. */
export type Honest = readonly [statement: string, params?: Readonly<Record<string, Parameter>>];
