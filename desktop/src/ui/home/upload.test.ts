import { describe, expect, it, vi } from 'vitest';
import { uploadOf } from './upload.ts';

describe('a file of notes on its way to the core', () => {
  it('travels whole, whatever its bytes are', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => n % 256);
    const upload = await uploadOf(new File([bytes], 'notes.docx'));
    expect(upload).toMatchObject({ from: 'file', fileName: 'notes.docx' });
    expect(upload.from === 'file' && Buffer.from(upload.base64, 'base64').equals(bytes)).toBe(true);
  });

  it('is refused before it is read when it has 200 MB', async () => {
    const arrayBuffer = vi.fn();
    await expect(uploadOf({ name: 'huge.txt', size: 200 * 1024 * 1024, arrayBuffer })).rejects.toMatchObject({
      code: 'notes-too-large',
      message: expect.stringContaining('200 MB'),
    });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });
});
