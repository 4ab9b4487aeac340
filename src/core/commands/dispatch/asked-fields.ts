/** The fields of a form, if it can be asked. */
import { UserError } from '../../base/errors.ts';
import type { AskedForm, Caller, FormField } from '../command.ts';

/** Null when the person may not use it, or what they named does not exist: running the command says so. */
export async function askedFields(
  form: AskedForm,
  caller: Caller,
  most: number,
): Promise<readonly FormField[] | null> {
  try {
    return await form.fields(caller, most);
  } catch (thrown) {
    if (thrown instanceof UserError) return null;
    throw thrown;
  }
}
