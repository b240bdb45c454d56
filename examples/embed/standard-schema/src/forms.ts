import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { FormApi } from "@tanstack/form-core";
import { type Dossier, standard } from "par-index";
import { sonLa880Departments as scheme } from "par-index/schemes";

const reader = standard.dossier(scheme);

/** What `useForm({ resolver })` of React Hook Form takes. */
export const resolver = standardSchemaResolver(reader);

/** A form of TanStack that is read when it is submitted. */
export function formOf(defaultValues: Dossier): { readonly submit: () => Promise<Readonly<Record<string, unknown>>> } {
  const form = new FormApi({ defaultValues, validators: { onSubmit: reader } });
  form.mount();
  return {
    submit: async () => {
      await form.handleSubmit();
      return { errors: form.state.errorMap.onSubmit, isSubmitted: form.state.isSubmitSuccessful };
    },
  };
}
