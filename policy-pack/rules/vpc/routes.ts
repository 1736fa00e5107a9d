import { look, places } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Stack, StackResource } from "../../judge/resource";
import type { Props } from "../../judge/sdk";
import { isInternet } from "./traffic";

const gatewayType = "aws:ec2/internetGateway:InternetGateway";
const tableType = "aws:ec2/routeTable:RouteTable";
export const mainTableType = "aws:ec2/defaultRouteTable:DefaultRouteTable";
const routeType = "aws:ec2/route:Route";
const associationType = "aws:ec2/routeTableAssociation:RouteTableAssociation";
export const mainAssociationType = "aws:ec2/mainRouteTableAssociation:MainRouteTableAssociation";
const subnetType = "aws:ec2/subnet:Subnet";
const networkTypes = ["aws:ec2/vpc:Vpc", "aws:ec2/defaultVpc:DefaultVpc"];
export const routingTypes: readonly string[] = [
  ...[gatewayType, tableType, mainTableType, routeType, associationType, mainAssociationType, subnetType],
  ...networkTypes,
];

/** Which route tables and subnets of a stack lead to an internet gateway. */
export class Routes {
  /** Routes that are added to the main table of a VPC. */
  public readonly intoMain: readonly StackResource[];
  private readonly open: ReadonlySet<string>;
  private readonly subnets: References;
  private readonly publicSubnets: ReadonlySet<string>;
  private readonly tables: References;

  constructor(stack: Stack) {
    const tables = stack.ofType([tableType, mainTableType]);
    this.tables = new References(tables, ["id", "defaultRouteTableId"]);
    const routes = stack.ofType([routeType]).filter((route) => isOpenRoute(route.props, route, "gatewayId"));
    const inline = tables.filter((table) =>
      places(table.props, "routes[]").some(
        ({ look: seen }) => seen.state === "known" && isOpenRoute(seen.value as Props, table, "routes"),
      ),
    );
    this.open = new Set([...inline.map(({ urn }) => urn), ...this.tables.group(routes, "routeTableId").keys()]);
    const networks = new References(stack.ofType(networkTypes), ["mainRouteTableId", "defaultRouteTableId"]);
    this.intoMain = routes.filter(
      (route) => this.tables.of(route, "routeTableId").length === 0 && networks.of(route, "routeTableId").length > 0,
    );
    const all = stack.ofType([subnetType]);
    this.subnets = new References(all, ["id"]);
    const associations = stack.ofType([associationType]).filter((item) => this.leadsOut(item, "routeTableId"));
    this.publicSubnets = new Set(this.subnets.group(associations, "subnetId").keys());
  }

  /** Whether a table has a route to the internet. */
  public isOpen({ urn }: StackResource): boolean {
    return this.open.has(urn);
  }

  /** Whether the table that a property names has one. */
  public leadsOut(resource: StackResource, property: string): boolean {
    return this.tables.of(resource, property).some(({ urn }) => this.open.has(urn));
  }

  /** A subnet that a property names and whose table leads to the internet. */
  public publicSubnetOf(resource: StackResource, property: string): StackResource | undefined {
    return this.subnets.of(resource, property).find(({ urn }) => this.publicSubnets.has(urn));
  }
}

/** A route of all addresses through an internet gateway. A gateway may also be one of a VPN, or the VPC itself. */
function isOpenRoute(props: Props, owner: StackResource, property: string): boolean {
  const targets = ["cidrBlock", "ipv6CidrBlock", "destinationCidrBlock", "destinationIpv6CidrBlock"];
  const everywhere = targets.some((name) => {
    const seen = look(props, name);
    return seen.state === "known" && isInternet(seen.value);
  });
  const gateway = look(props, "gatewayId");
  if (gateway.state === "known") {
    return everywhere && String(gateway.value).startsWith("igw-");
  }
  const origins = owner.dependenciesOf(property);
  return everywhere && gateway.state === "unknown" && origins.some(({ type }) => type === gatewayType);
}
