/** What a table can be taken away as. */

import { msg } from "@lit/localize";
import { save } from "../host";
import { fileName } from "../model/export";
import { toCsv, toMarkdown, toText, type Table } from "../model/table";
import { writeClipboard } from "./code";
import type { MenuItem } from "./menu";

export function tableItems(title: string, table: () => Table): MenuItem[] {
  const done = msg("Copied");
  return [
    { label: msg("Copy as Markdown"), act: () => writeClipboard(toMarkdown(table())), done },
    { label: msg("Copy as table"), act: () => writeClipboard(toText(table())), done },
    {
      label: msg("Save as CSV"),
      act: () => {
        save(new Blob([toCsv(table())], { type: "text/csv;charset=utf-8" }), fileName("", title, "csv"));
      },
    },
  ];
}
