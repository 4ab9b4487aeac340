/** Spans as an SDK of OpenTelemetry gets them. */
import {
  context,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  type SpanOptions,
  trace,
} from '@opentelemetry/api';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTracing } from '../../src/ops/traces.ts';

interface Recorded {
  readonly name: string;
  readonly parent: SpanContext | undefined;
  readonly attributes: Record<string, unknown>;
  failed: string | undefined;
  ended: boolean;
}

let spans: Recorded[];

/** The least that an SDK is: it gives each span an id and keeps what it hears. */
function startSpan(name: string, options: SpanOptions = {}, parent = context.active()): Span {
  const above = trace.getSpanContext(parent);
  const spanContext = {
    ...{ traceId: 'f'.repeat(32), traceFlags: 1 },
    ...above,
    spanId: `${spans.length}`.padStart(16, '0'),
  };
  const own: Recorded = {
    name,
    parent: above,
    attributes: { ...options.attributes },
    failed: undefined,
    ended: false,
  };
  spans.push(own);
  const span: Span = {
    spanContext: () => spanContext,
    setAttribute: (key, value) => {
      own.attributes[key] = value;
      return span;
    },
    setAttributes: (more) => {
      Object.assign(own.attributes, more);
      return span;
    },
    addEvent: () => span,
    addLink: () => span,
    addLinks: () => span,
    setStatus: ({ message }) => {
      own.failed = message;
      return span;
    },
    updateName: () => span,
    end: () => {
      own.ended = true;
    },
    isRecording: () => true,
    recordException: () => undefined,
  };
  return span;
}

beforeEach(() => {
  spans = [];
  trace.setGlobalTracerProvider({
    getTracer: () => ({
      startSpan,
      startActiveSpan: () => {
        throw new Error('not used');
      },
    }),
  });
});
afterEach(() => {
  trace.disable();
  context.disable();
});

it('an edition and its posts, of whatever process, are one trace', async () => {
  const [one, other] = [createTracing('1'), createTracing('1')];
  await one.span('publish edition', {}, async () => undefined, 'edition-1');
  await other.span('deliver post', { part: 0 }, async (note) => note({ outcome: 'sent' }), 'edition-1');
  await other.span('deliver post', {}, async () => undefined, 'edition-2');
  const [made, posted, another] = spans;
  expect(posted?.parent).toEqual(made?.parent);
  expect(posted?.parent?.traceId).toMatch(/^[0-9a-f]{32}$/);
  expect(posted?.parent?.spanId).toMatch(/^[0-9a-f]{16}$/);
  expect(posted?.attributes).toEqual({ part: 0, outcome: 'sent' });
  expect(another?.parent?.traceId).not.toBe(made?.parent?.traceId);
});

it('what is done inside a span belongs to it', async () => {
  let active = ROOT_CONTEXT;
  context.setGlobalContextManager({
    active: () => active,
    with: (next, work, self, ...given) => {
      const before = active;
      active = next;
      try {
        return work.call(self, ...given);
      } finally {
        active = before;
      }
    },
    bind: (_, target) => target,
    enable() {
      return this;
    },
    disable() {
      return this;
    },
  });
  const tracing = createTracing('1');
  await tracing.span('deliver post', {}, () => tracing.span('send', {}, async () => undefined), 'edition-1');
  expect(spans.map(({ name }) => name)).toEqual(['deliver post', 'send']);
  expect(spans[1]?.parent?.spanId).toBe('0'.repeat(16));
});

it('a fault ends the span as failed and is thrown on', async () => {
  const work = createTracing('1').span('send', {}, async () => Promise.reject(new Error('no way out')));
  await expect(work).rejects.toThrow('no way out');
  expect(spans).toMatchObject([{ failed: 'no way out', ended: true }]);
});

it('without an SDK only the work is done', async () => {
  trace.disable();
  expect(await createTracing('1').span('send', {}, async () => 7, 'edition-1')).toBe(7);
  expect(spans).toEqual([]);
});
