/**
 * The availability zones of the network: the first of the region in alphabetical order, whatever order AWS answers in.
 *
 * @param offered names of the zones that the account may use
 * @param count how many the network spans
 * @param region for the message
 * @throws Error when the region has fewer; `us-west-1`, for example, gives newer accounts two
 */
export function chooseZones(offered: readonly string[], count: number, region: string): string[] {
  if (offered.length < count) {
    throw new Error(
      `Region ${region} offers ${offered.length} availability zones (${offered.join(", ")}); the network needs ` +
        `${count}. Set phi:zoneCount to ${offered.length}, or choose another region.`,
    );
  }
  return [...offered].sort().slice(0, count);
}
