/** The disk is full, the folder cannot be written, the port is taken: nothing an editor wrote. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  ENOSPC: '磁盘满了',
  EROFS: '磁盘只能读，不能写',
  EBUSY: '文件正被别的程序占用',
  EADDRINUSE: '端口已被占用，换一个端口，或关掉占用它的程序',
  EMFILE: '打开的文件太多，关掉一些程序再试',
};

/** What an editor is told about an exception. The stack only on request. */
export function sorry(error: unknown, withStack: boolean): string {
  const cause = error instanceof Error ? error : new Error(String(error));
  const { code, path } = cause as NodeJS.ErrnoException;
  const refusal = REFUSALS[code ?? ''];
  const what =
    refusal === undefined
      ? '程序自己出错了，不是你的数据有问题。没有发布任何改动；请把命令和下面这行话告诉维护网站的人。'
      : `电脑不让做这一步：${refusal}${path === undefined ? '' : `（${path}）`}。没有发布任何改动；处理好以后再运行一次。`;
  return [what, `  ${cause.message.split('\n')[0] ?? ''}`, withStack ? (cause.stack ?? '') : '（在命令后面加 -- --debug，可以看到出错的位置。）'].join('\n');
}
