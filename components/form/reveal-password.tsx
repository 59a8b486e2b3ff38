"use client";

import { Eye, EyeOff } from "lucide";
import { useEffect, useState } from "react";
import { Button } from "../button";

interface RevealPasswordProps {
  inputId: string;
  show: string;
  hide: string;
}

/** Shows what was typed. Without script there is no such button, since it could do nothing. */
export function RevealPassword({ inputId, show, hide }: RevealPasswordProps) {
  const [shown, setShown] = useState<boolean>();

  useEffect(() => {
    const input = document.getElementById(inputId);
    if (!(input instanceof HTMLInputElement)) return;
    // A browser keeps what it sends as text among its suggestions; so it is a password again before it leaves.
    const cover = () => {
      input.type = "password";
      setShown(false);
    };
    cover();
    input.form?.addEventListener("submit", cover);
    return () => input.form?.removeEventListener("submit", cover);
  }, [inputId]);

  function toggle() {
    const input = document.getElementById(inputId);
    if (!(input instanceof HTMLInputElement)) return;
    input.type = shown === true ? "password" : "text";
    setShown(shown !== true);
  }

  if (shown === undefined) return null;
  return (
    <Button look="quiet" icon={shown ? EyeOff : Eye} onClick={toggle} aria-controls={inputId}>
      {shown ? hide : show}
    </Button>
  );
}
