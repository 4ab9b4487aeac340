/** Traces: what was done, for how long, and what belongs together. An adapter records them; without one nobody does. */

export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

export interface Tracing {
  /**
   * Does the work as one span. A fault ends the span as failed and is thrown on.
   * @param work gets a function that adds to the attributes
   * @param about what several ticks and processes work on, such as the id of an edition: all its spans are one trace.
   * Absent: it belongs to the work around it.
   */
  span<T>(
    name: string,
    attributes: SpanAttributes,
    work: (note: (more: SpanAttributes) => void) => Promise<T>,
    about?: string,
  ): Promise<T>;
}

const unnoted = (): void => undefined;

export const untraced: Tracing = { span: (_name, _attributes, work) => work(unnoted) };
