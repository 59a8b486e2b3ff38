"use client";

import { useParams } from "next/navigation";
import { Fault, type FaultProps } from "@/app/fault";

/** Inside a customer's rooms: the way to the other rooms stays. */
export default function Broken(props: FaultProps) {
  const { brand } = useParams<{ brand: string }>();
  return <Fault {...props} front={`/${brand}`} />;
}
