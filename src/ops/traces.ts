/** Traces by OpenTelemetry. Without an SDK, which the operator loads before the program, its API does nothing. */
import { createHash } from 'node:crypto';
import { type Context, context, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { reasonOf } from '../core/base/errors.ts';
import type { SpanAttributes, Tracing } from '../core/base/tracing.ts';

export function createTracing(version: string): Tracing {
  const tracer = trace.getTracer('pullquote', version);
  return {
    span: async (name, attributes, work, about) => {
      const around = about === undefined ? context.active() : traceOf(about);
      const span = tracer.startSpan(name, { attributes }, around);
      try {
        const note = (more: SpanAttributes): void => {
          span.setAttributes(more);
        };
        return await context.with(trace.setSpan(around, span), () => work(note));
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR, message: reasonOf(error) });
        throw error;
      } finally {
        span.end();
      }
    },
  };
}

/** Lengths of the ids in hexadecimal digits: https://www.w3.org/TR/trace-context/#trace-id */
const [TRACE_ID, SPAN_ID] = [32, 16];

/** The same for the same thing in every process, so that nothing about traces is stored. */
function traceOf(about: string): Context {
  const hash = createHash('sha256').update(about).digest('hex');
  return trace.setSpanContext(context.active(), {
    traceId: hash.slice(0, TRACE_ID),
    spanId: hash.slice(TRACE_ID, TRACE_ID + SPAN_ID),
    traceFlags: TraceFlags.SAMPLED,
    isRemote: true,
  });
}
