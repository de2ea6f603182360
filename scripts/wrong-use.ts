/** A command called in a way it does not know: a sentence and exit code 2, never a stack trace. */
export const WRONG_USE = 2;

export const wrongUse = {
  stop(sentence: string): never {
    console.error(sentence);
    process.exit(WRONG_USE);
  },
  /** What `node:util` says about wrong arguments is told with the right use. `--help` asks for the use alone. */
  unless<T>(use: string, read: () => T): T {
    if (asksForHelp()) {
      console.log(use);
      process.exit(0);
    }
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
      return wrongUse.stop(`${misread(error.message)}${use}`);
    }
  },
  /** One of the allowed values of an option; anything else stops with the list. */
  oneOf<const T extends string>(option: string, allowed: readonly T[], value: string): T {
    return allowed.find((one) => one === value) ?? wrongUse.stop(`--${option} 不能写“${value}”。可用：${allowed.join('、')}。`);
  },
};

export const asksForHelp = (): boolean => process.argv.slice(2).some((word) => word === '--help' || word === '-h');

function misread(message: string): string {
  const option = /'(-[^' ]*)/.exec(message)?.[1];
  if (option === undefined) return '看不懂这个命令。';
  return message.startsWith('Unknown option') ? `没有“${option}”这个选项。` : `选项“${option}”的写法不对。`;
}
