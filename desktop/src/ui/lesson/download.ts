/** Hands a file to the browser's downloads. */
interface DownloadedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

export function download({ fileName, mediaType, text }: DownloadedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser takes the file after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
