/** Copies the address; where that is not possible, selects it. Says which. */
export async function copyAddress(root, { copied, notCopied }) {
  const address = root.querySelector('address');
  const status = root.querySelector('[role=status], .status');
  try {
    await navigator.clipboard.writeText(address.textContent);
    status.textContent = copied;
  } catch {
    getSelection().selectAllChildren(address);
    status.textContent = notCopied;
  }
}
