import { type Inputs } from "./inputs";

/** So many of what the price file states under a key. */
export interface Item {
  readonly price: string;
  readonly quantity: number;
}

/**
 * What is always on in one resource.
 * @throws NotPriceable when the plan does not tell, or when the price of what it declares is not in the price file
 */
export type Pricer = (inputs: Inputs) => readonly Item[];
