import { ModelError } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { answerOf, resultOf } from "./unit-answer.ts";

describe("an answer that is copied between threads", () => {
  it("gives the result back", async () => {
    expect(resultOf(structuredClone(await answerOf(async () => [1, 2])))).toEqual([1, 2]);
  });

  it("keeps a refusal's fields, which a copied error would lose", async () => {
    const detail = { code: "out-of-range", model: "waves", path: "seed", received: "7", allowed: "8" } as const;
    const answer = structuredClone(
      await answerOf(async () => {
        throw new ModelError(detail);
      }),
    );
    expect(() => resultOf(answer)).toThrow(expect.objectContaining(detail));
  });

  it("lets any other fault through, to be tried again", async () => {
    const fault = new Error("no space left");
    await expect(answerOf(() => Promise.reject(fault))).rejects.toBe(fault);
  });
});
