/** The shape of a language: the same keys as English, any words. */
import type { en } from './en.ts';

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

export type Words = Texts<typeof en>;
