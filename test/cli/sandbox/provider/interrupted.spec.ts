import assert from "node:assert/strict";
import { listResources, writeFaults } from "../../../../cli/sandbox/world";
import { create, urnOf, World } from "./fixture";

const VPC = "aws:ec2/vpc:Vpc";
const ARGUMENTS = { cidrBlock: "10.0.0.0/16" };

describe("sandbox provider: interrupted runs", () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });
  afterEach(() => world.remove());

  /** A run that is killed while it waits for a creation: the service has made the resource, the engine never hears. */
  async function killed(): Promise<string> {
    writeFaults(world.folder, { [VPC]: { mode: "hang", times: 1 } });
    const answer = create(world.provider(), VPC, "v", ARGUMENTS);
    const first = await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 50, "no answer"))]);
    assert.equal(first, "no answer");
    const [made] = listResources(world.folder);
    assert.ok(made);
    return made.id;
  }

  it("answers the next run with what the killed one made: nothing is made twice", async () => {
    const id = await killed();
    assert.equal((await create(world.provider(), VPC, "v", ARGUMENTS)).id, id);
    assert.equal(listResources(world.folder).length, 1);
  });

  it("brings what was left behind up to arguments that changed since", async () => {
    const id = await killed();
    const made = await create(world.provider(), VPC, "v", { ...ARGUMENTS, tags: { a: "b" } });
    assert.equal(made.id, id);
    assert.deepEqual(made.outputs["tags"], { a: "b" });
  });

  it("makes a new one in the place of what was left behind, where the changed arguments replace it", async () => {
    const id = await killed();
    const made = await create(world.provider(), VPC, "v", { cidrBlock: "10.1.0.0/16" });
    assert.notEqual(made.id, id);
    assert.deepEqual(
      listResources(world.folder).map((resource) => resource.id),
      [made.id],
    );
  });

  it("makes a second one for the same URN where the engine knows the first: that is a replacement", async () => {
    const id = await killed();
    const next = world.provider();
    next.diff(urnOf(VPC, "v"), id, ARGUMENTS, { cidrBlock: "10.1.0.0/16" }, []);
    assert.notEqual((await create(next, VPC, "v", { cidrBlock: "10.1.0.0/16" })).id, id);
    assert.equal(listResources(world.folder).length, 2);
  });

  it("remembers that the engine knows a resource, for replacements asked for without a difference", async () => {
    const id = await killed();
    world.provider().read(urnOf(VPC, "v"), id, {});
    assert.notEqual((await create(world.provider(), VPC, "v", ARGUMENTS)).id, id);
  });

  it("adopts nothing from a run that ended in order", async () => {
    const first = world.provider();
    const { id } = await create(first, VPC, "v", ARGUMENTS);
    first.end();
    assert.notEqual((await create(world.provider(), VPC, "v", ARGUMENTS)).id, id);
  });

  it("gives up a hanging creation when the engine cancels", async () => {
    writeFaults(world.folder, { [VPC]: { mode: "hang", times: null } });
    const provider = world.provider();
    const answer = create(provider, VPC, "v", ARGUMENTS);
    setTimeout(() => provider.cancel(), 20);
    await assert.rejects(answer, { message: "RequestCanceled: request context canceled" });
    await assert.rejects(create(provider, VPC, "w", ARGUMENTS), {
      message: "RequestCanceled: request context canceled",
    });
  });
});
