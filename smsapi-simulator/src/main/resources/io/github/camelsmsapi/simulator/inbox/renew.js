'use strict';

/** What makes an element the same one in the next drawing: its tag, id and data-key. */
const keyOf = node => node.nodeType === Node.ELEMENT_NODE ? [node.tagName, node.id, node.dataset.key ?? ''].join(' ') : '#text';

/**
 * Makes the children of an element equal to others and touches only what differs, so that the focus, a selection,
 * the scroll position and what somebody types stay as they are.
 */
function renew(parent, wanted) {
  const before = new Map();
  for (const child of parent.childNodes) {
    const key = keyOf(child);
    before.set(key, [...before.get(key) ?? [], child]);
  }
  const children = wanted.map(next => {
    const same = before.get(keyOf(next))?.shift();
    return same ? renewed(same, next) : next;
  });
  const stays = new Set(children);
  [...parent.childNodes].filter(child => !stays.has(child)).forEach(child => child.remove());
  let place = parent.firstChild;
  for (const child of children) {
    if (child === place) place = place.nextSibling; else parent.insertBefore(child, place);
  }
}

function renewed(now, next) {
  if (now.nodeType !== Node.ELEMENT_NODE) {
    if (now.data !== next.data) now.data = next.data;
    return now;
  }
  for (const { name } of [...now.attributes]) if (!next.hasAttribute(name)) now.removeAttribute(name);
  for (const { name, value } of next.attributes) if (now.getAttribute(name) !== value) now.setAttribute(name, value);
  now.onclick = next.onclick;
  now.onsubmit = next.onsubmit;
  renew(now, [...next.childNodes]);
  return now;
}
