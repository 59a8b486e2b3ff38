export { Missing as default } from "@/app/missing";
