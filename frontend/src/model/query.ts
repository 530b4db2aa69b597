/** Queries over runs, such as `lr < 1e-3 and val_acc > .9 and not overfitting`. */

import { msg, str } from "@lit/localize";
import type { RunRow } from "../api/types";
import { fieldNamed, type Field, type FieldValue } from "./fields";

export type Test = (row: RunRow) => boolean;

/** What a query says, or why it says nothing. */
export type Query = { test: Test } | { error: string };

/** Comparisons, or words that join conditions, make a filter a query; "lr=0.1" alone may be a part of a name. */
const SIGNS = /[<>]|[!=]=|\s=\s|(^|[\s(])(and|or|not)([\s(]|$)/i;

export function isQuery(text: string): boolean {
  return SIGNS.test(text);
}

const TOKEN = /\s*(<=|>=|==|!=|[<>=()]|"[^"]*"|'[^']*'|[^\s()<>=!"']+|\S)/y;

/** `word` tells whether a run has to do with a word: its name, or what was found. */
export function parseQuery(
  text: string,
  fields: readonly Field[],
  word: (row: RunRow, word: string) => boolean,
): Query {
  try {
    const parser = new Parser(tokensOf(text), fields, word);
    return { test: parser.all() };
  } catch (error) {
    if (error instanceof Wrong) return { error: error.message };
    throw error;
  }
}

class Wrong extends Error {}

function tokensOf(text: string): string[] {
  return [...text.trimEnd().matchAll(new RegExp(TOKEN, "g"))].map((found) => found[1] ?? "");
}

type Compare = (one: number, other: number) => boolean;

const OPERATORS: Record<string, Compare> = {
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
  ">": (one, other) => one > other,
  ">=": (one, other) => one >= other,
  "=": (one, other) => one === other,
  "==": (one, other) => one === other,
  "!=": (one, other) => one !== other,
};

/** Reads from left to right: "or" binds least, then "and", which may be left out, then "not". */
class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly fields: readonly Field[],
    private readonly word: (row: RunRow, word: string) => boolean,
  ) {}

  all(): Test {
    const test = this.or();
    if (this.next !== undefined) throw unexpected(this.next);
    return test;
  }

  private get next(): string | undefined {
    return this.tokens[this.at];
  }

  private take(): string {
    const token = this.next;
    if (token === undefined) throw new Wrong(msg("The query ends too early."));
    this.at += 1;
    return token;
  }

  /** Goes past a word that joins, where that is next. */
  private goes(word: string): boolean {
    const found = this.next?.toLowerCase() === word;
    if (found) this.at += 1;
    return found;
  }

  private or(): Test {
    const tests = [this.and()];
    while (this.goes("or")) tests.push(this.and());
    return (row) => tests.some((test) => test(row));
  }

  private and(): Test {
    const tests = [this.not()];
    while (
      this.goes("and") ||
      (this.next !== undefined && this.next !== ")" && this.next.toLowerCase() !== "or")
    )
      tests.push(this.not());
    return (row) => tests.every((test) => test(row));
  }

  private not(): Test {
    if (!this.goes("not")) return this.one();
    const test = this.not();
    return (row) => !test(row);
  }

  private one(): Test {
    const token = this.take();
    if (token === "(") {
      const test = this.or();
      if (this.take() !== ")") throw unexpected(this.tokens[this.at - 1] ?? "");
      return test;
    }
    if (token in OPERATORS || token === ")" || token === "!") throw unexpected(token);
    const operator = OPERATORS[this.next ?? ""];
    if (!operator) {
      const word = bare(token).toLowerCase();
      return (row) => this.word(row, word);
    }
    const sign = this.take();
    return this.comparison(bare(token), sign, operator, this.take());
  }

  private comparison(name: string, sign: string, operator: Compare, value: string): Test {
    if (value in OPERATORS || /^(\(|\)|and|or|not)$/i.test(value)) throw unexpected(value);
    const field = fieldNamed(this.fields, name);
    if (!field) throw new Wrong(msg(str`There is no column ${name}.`));
    const text = bare(value).toLowerCase();
    const number = Number(text);
    return (row) => {
      const own: FieldValue = field.of(row);
      if (own === null) return false;
      if (typeof own === "number") return operator(own, number);
      const same = String(own).toLowerCase() === text;
      return sign === "!=" ? !same : same && (sign === "=" || sign === "==");
    };
  }
}

function bare(token: string): string {
  return /^(["']).*\1$/s.test(token) ? token.slice(1, -1) : token;
}

function unexpected(token: string): Wrong {
  return new Wrong(msg(str`Not expected here: ${token}`, { desc: "A piece of a query that makes no sense" }));
}
