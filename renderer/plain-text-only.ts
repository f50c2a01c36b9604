interface TextPolicy {
  createPolicy(name: 'default', rules: { createHTML: (text: string) => string | null }): unknown;
}

// Imported before anything that draws: the on-screen keyboard sets the letters of its keys as `innerHTML`. What holds
// no "<" can become nothing but text; everything else is refused as it would be without this policy, and the content
// security policy allows no other and no second one.
(window as unknown as { trustedTypes: TextPolicy }).trustedTypes.createPolicy('default', {
  createHTML: (text) => (text.includes('<') ? null : text),
});
