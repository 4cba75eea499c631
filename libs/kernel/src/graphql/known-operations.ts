import type { CompiledQuery } from 'graphql-jit';
import type { PricedOperation } from './limits.js';

/** An operation that Apollo Server has parsed, validated and accepted before, ready to be executed. */
export interface KnownOperation extends PricedOperation {
  readonly execute: CompiledQuery['query'];
}

/** Far more than our page has. Whoever makes up texts pushes others out, and only makes them slower. */
const MOST_KEPT = 500;

/** The operations of late, by their text to the letter and their name. */
export class KnownOperations {
  private readonly kept = new Map<string, Map<string, KnownOperation>>();

  keep(text: string, operation: KnownOperation): void {
    const [oldest] = this.kept.keys();
    const ofText = this.kept.get(text) ?? new Map<string, KnownOperation>();
    if (this.kept.size >= MOST_KEPT && oldest !== undefined && !this.kept.has(text)) this.kept.delete(oldest);
    this.kept.set(text, ofText.set(operation.operationName ?? '', operation));
  }

  find(text: string, operationName: string | null | undefined): KnownOperation | undefined {
    return this.kept.get(text)?.get(operationName ?? '');
  }
}
