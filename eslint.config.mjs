import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["**/node_modules/**", "**/bin/**", ".sandbox/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "eqeqeq": ["error", "always"],
      "no-console": "error",
    },
  },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["cli/**/*.ts", "bench/**/*.ts"], rules: { "no-console": "off" } },
  {
    // A disabled or narrowed test is a test that cannot fail.
    files: ["test/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "describe", property: "only" },
        { object: "it", property: "only" },
        { object: "describe", property: "skip" },
        { object: "it", property: "skip" },
      ],
    },
  },
);
