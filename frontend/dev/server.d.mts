import type { LogWarning } from "../src/api/types";

/** The mock server: what it answers may be changed while it serves. */
export interface Mock {
    url: string;
    /** Whether it hangs up on every question. */
    down: boolean;
    /** Addresses of the routes that were asked for. */
    asked: string[];
    state: {
        generation: number;
        phase: "reading" | "ready" | "failed";
        error: string | null;
        sampled: string | null;
        warnings: LogWarning[];
        shown: number;
        /** By run: the findings that its row has, in place of its own. */
        rules: Record<string, { rule: string; severity: string }[]>;
        /** By run: how far it was read. */
        reading: Record<string, { bytes_read: number; bytes_known: number }>;
        /** Puts the rows of the list in another order. */
        order: <T extends { name: string }>(rows: T[]) => T[];
    };
    close: () => Promise<void>;
}

export function start(port?: number, kind?: "few" | "many" | "huge" | "empty"): Promise<Mock>;
