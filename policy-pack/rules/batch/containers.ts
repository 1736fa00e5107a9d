/** What is wrong with the containers of a definition, as text or as an object, however deep they stand. */
export function faultsOf(value: unknown): readonly string[] {
  if (typeof value === "string") {
    return faultsOf(parsed(value));
  }
  if (Array.isArray(value)) {
    return value.flatMap((item) => faultsOf(item));
  }
  if (typeof value !== "object" || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(
    ([name, item]) => faultOf(name, item) ?? (typeof item === "object" ? faultsOf(item) : []),
  );
}

function faultOf(name: string, value: unknown): string | undefined {
  const on = String(value).toLowerCase() === "true";
  if (name === "privileged" || name === "allowPrivilegeEscalation") {
    return on ? "gives the container the rights of its host" : undefined;
  }
  if (name === "assignPublicIp") {
    return value === "ENABLED" ? "gives the job a public address" : undefined;
  }
  if (name === "hostNetwork" || name === "hostPID") {
    return on ? "shares the network or the processes of the host" : undefined;
  }
  const root = name === "user" ? /^(root|0)(:|$)/.test(String(value)) : name === "runAsUser" && Number(value) === 0;
  return root ? "runs the container as root" : undefined;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : undefined;
  } catch {
    return undefined;
  }
}
