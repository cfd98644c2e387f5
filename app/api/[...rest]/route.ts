import { unknownRoute } from "@/lib/server/handle";

export const dynamic = "force-dynamic";

export const GET = unknownRoute;
export const POST = unknownRoute;
