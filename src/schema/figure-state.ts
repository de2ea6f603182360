/** What a source reports as done or reached, preliminary figures too; never an aim, a plan or a rule. */
export const isResult = ({ state }: { readonly state: string }): boolean => state === 'actual' || state === 'preliminary';
